import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import styles from './popover.module.css';
import { usePlacement } from './use-placement.ts';

export interface PopoverProps {
  /** The accessible name of the panel. */
  label: string;
  /** What the button shows. */
  trigger: ReactNode;
  triggerClassName?: string | undefined;
  /** The accessible name of the button, if what it shows is not enough. */
  triggerLabel?: string | undefined;
  /** Which edge of the panel stands on that of the button. */
  align?: 'start' | 'end';
  /** Rendered only while it is open. */
  children: ReactNode | ((close: () => void) => ReactNode);
}

/**
 * A button that opens a panel beside it. The platform's own `popover` closes it on Esc and on a
 * click elsewhere, puts it above everything and gives the focus back to the button.
 */
export function Popover({
  label,
  trigger,
  triggerClassName,
  triggerLabel,
  align = 'start',
  children,
}: PopoverProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);

  usePlacement(open, panel, button, align);
  useEffect(() => {
    if (open) panel.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus();
  }, [open]);

  const close = () => {
    panel.current?.hidePopover();
    button.current?.focus();
  };

  return (
    <>
      <button
        ref={button}
        type="button"
        className={triggerClassName}
        aria-label={triggerLabel}
        aria-expanded={open}
        aria-haspopup="dialog"
        popoverTarget={id}
      >
        {trigger}
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={label}
        className={styles.panel}
        onToggle={(toggle) => setOpen(toggle.newState === 'open')}
      >
        {open && (typeof children === 'function' ? children(close) : children)}
      </div>
    </>
  );
}
