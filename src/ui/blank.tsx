interface BlankProps {
  /** Pixels. */
  height: number;
  /** Where only some elements may stand, such as in a list. */
  as?: 'div' | 'li';
}

/**
 * Stands for what of a long list is not drawn. A browser that held it in place, while things are
 * drawn beside it, would scroll away without end.
 */
export function Blank({ height, as: Element = 'div' }: BlankProps) {
  if (height <= 0) return null;
  return <Element style={{ height, overflowAnchor: 'none' }} aria-hidden="true" />;
}
