import { type ReactNode, useEffect, useState } from 'react';
import { Button, type ButtonProps } from './button.tsx';
import { copyText } from './copy-text.ts';

export interface CopyButtonProps extends Omit<ButtonProps, 'onClick'> {
  /** Made only when asked for. */
  text: () => string;
  children: ReactNode;
}

const shownFor = 2000;

/** Copies a text and says that it did, to the eye and to a screen reader. */
export function CopyButton({ text, children, ...rest }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<'copied' | 'failed'>();

  useEffect(() => {
    if (!outcome) return;
    const timer = setTimeout(() => setOutcome(undefined), shownFor);
    return () => clearTimeout(timer);
  }, [outcome]);

  const copy = async () => setOutcome((await copyText(text())) ? 'copied' : 'failed');

  return (
    <Button {...rest} onClick={() => void copy()}>
      <span aria-live="polite">
        {outcome === 'copied' ? 'Copied ✓' : outcome === 'failed' ? 'Copying failed' : children}
      </span>
    </Button>
  );
}
