import { Button, type ButtonProps } from '../ui/button.tsx';
import { saveFile } from '../ui/save-file.tsx';

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
    saveFile(name, new Blob([text()], { type: 'application/json' }));
    onSaved?.();
  };
  return <Button {...rest} onClick={save} />;
}
