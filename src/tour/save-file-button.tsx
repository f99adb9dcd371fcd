import { Button, type ButtonProps } from '../ui/button.tsx';

interface SaveFileButtonProps extends Omit<ButtonProps, 'onClick'> {
  /** The name that the browser proposes. */
  name: string;
  /** JSON, made only when asked for. */
  text: () => string;
  onSaved?: () => void;
}

/** Hands the reader a file to keep. */
export function SaveFileButton({ name, text, onSaved, ...rest }: SaveFileButtonProps) {
  const save = () => {
    const url = URL.createObjectURL(new Blob([text()], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
    // The browser reads the file after this turn.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
    onSaved?.();
  };
  return <Button {...rest} onClick={save} />;
}
