import { type RefObject, useCallback, useEffect, useRef } from 'react';

/**
 * Moves the focus with the event panel: into it when an event was opened from the keyboard, and
 * back to where the reader was when it closes.
 *
 * @param title the id of the panel's title, which can be focused
 * @param fallback takes the focus if what opened the panel is gone
 */
export function useEventFocus(
  event: string | undefined,
  title: string,
  fallback: RefObject<HTMLElement | null>,
): { rememberOpener: () => void } {
  const opener = useRef<HTMLElement | null>(null);
  const byKeyboard = useRef(false);

  const rememberOpener = useCallback(() => {
    const { activeElement } = document;
    opener.current = activeElement instanceof HTMLElement ? activeElement : null;
    byKeyboard.current = opener.current?.matches(':focus-visible') ?? false;
  }, []);

  useEffect(() => {
    if (event === undefined) {
      if (!byKeyboard.current) return;
      byKeyboard.current = false;
      const back = opener.current?.isConnected ? opener.current : fallback.current;
      back?.focus({ preventScroll: true });
    } else if (byKeyboard.current) document.getElementById(title)?.focus({ preventScroll: true });
  }, [event, title, fallback]);

  return { rememberOpener };
}
