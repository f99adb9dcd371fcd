import type { ReactNode } from 'react';
import { Button, type ButtonProps } from './button.tsx';
import { useCopied } from './use-copied.ts';

export interface CopyButtonProps extends Omit<ButtonProps, 'onClick'> {
  /** Made only when asked for. */
  text: () => string;
  children: ReactNode;
}

/** Copies a text and says that it did, to the eye and to a screen reader. */
export function CopyButton({ text, children, ...rest }: CopyButtonProps) {
  const [outcome, copy] = useCopied();
  return (
    <Button {...rest} onClick={() => copy(text())}>
      <span aria-live="polite">
        {outcome === 'copied' ? 'Copied ✓' : outcome === 'failed' ? 'Copying failed' : children}
      </span>
    </Button>
  );
}
