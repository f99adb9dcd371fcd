import type { ReactNode } from 'react';
import { Button, type ButtonProps } from './button.tsx';
import { useCopied } from './use-copied.ts';

export interface CopyButtonProps extends Omit<ButtonProps, 'onClick'> {
  /** Made only when asked for. */
  text: () => string | Promise<string>;
  /** The same with its italics, as HTML of our own making. */
  html?: (() => string) | undefined;
  children: ReactNode;
}

const said = { copied: 'Copied ✓', failed: 'Copying failed' } as const;

/** Copies a text and says that it did, to the eye and to a screen reader. */
export function CopyButton({ text, html, children, ...rest }: CopyButtonProps) {
  const [outcome, copy] = useCopied();
  return (
    <>
      <Button {...rest} onClick={() => copy(text(), html?.())}>
        {outcome ? said[outcome] : children}
      </Button>
      {/* Beside the button: a screen reader passes over regions inside one. */}
      <span role="status" className="visually-hidden">
        {outcome && said[outcome]}
      </span>
    </>
  );
}
