import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { Button } from './button.tsx';
import styles from './dialog.module.css';

export interface DialogProps {
  open: boolean;
  /** Called when the reader closes it, by Esc, the ✕ or a click beside it. */
  onClose: () => void;
  title: string;
  /** `sheet` fills a phone's screen, `drawer` comes from the left. */
  shape?: 'card' | 'sheet' | 'drawer';
  /** Its title is for screen readers alone, since its content has one of its own. */
  bare?: boolean;
  /** The id of what takes the focus; else the platform takes the first control. */
  initialFocus?: string;
  children: ReactNode;
}

/** A modal: the platform's `<dialog>`, which keeps the focus in and gives it back. */
export function Dialog({
  open,
  onClose,
  title,
  shape = 'card',
  bare = false,
  initialFocus,
  children,
}: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  // Marking text may end beside the dialog; only a press that starts there closes it.
  const beside = useRef(false);

  // Closed while it is still in the page, or it would not give the focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element || !open) return;
    element.showModal();
    if (initialFocus) document.getElementById(initialFocus)?.focus({ preventScroll: true });
    return () => element.close();
  }, [open, initialFocus]);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the platform closes it on Esc.
    <dialog
      ref={dialog}
      className={`${styles.dialog} ${styles[shape]}`}
      aria-label={title}
      onCancel={(cancel) => {
        cancel.preventDefault();
        onClose();
      }}
      onPointerDown={(press) => {
        beside.current = press.target === dialog.current;
      }}
      onClick={(click) => beside.current && click.target === dialog.current && onClose()}
    >
      {open && (
        <div className={styles.content}>
          {!bare && (
            <header className={styles.header}>
              <h2>{title}</h2>
              <Button variant="icon" aria-label="Close" onClick={onClose}>
                ✕
              </Button>
            </header>
          )}
          {children}
        </div>
      )}
    </dialog>
  );
}
