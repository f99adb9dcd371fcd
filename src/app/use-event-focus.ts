import { type RefObject, useCallback, useEffect, useRef } from 'react';
import { titleId } from '../panel/part-ids.ts';

const panelOf = () => document.getElementById(titleId)?.closest('aside, dialog');

/**
 * Moves the focus with the event panel: to its title when the keyboard opens it, and back to where
 * the reader was when it closes. From one event to another the focus stays where it is, and the
 * panel shows its top.
 *
 * @param event the id of the event that is shown
 * @param fallback takes the focus if what opened the panel is gone
 */
export function useEventFocus(
  event: string | undefined,
  fallback: RefObject<HTMLElement | null>,
): { rememberOpener: () => void } {
  const opener = useRef<HTMLElement | null>(null);
  const shown = useRef<string>(undefined);

  const rememberOpener = useCallback(() => {
    const { activeElement } = document;
    if (!(activeElement instanceof HTMLElement) || panelOf()?.contains(activeElement)) return;
    opener.current = activeElement;
  }, []);

  useEffect(() => {
    const before = shown.current;
    shown.current = event;
    if (event === before) return;
    if (event === undefined) {
      // The panel took the focus with it.
      if (document.activeElement !== document.body) return;
      const back = opener.current?.isConnected ? opener.current : fallback.current;
      back?.focus({ preventScroll: true });
      return;
    }
    panelOf()?.scrollTo(0, 0);
    if (before === undefined && opener.current?.matches(':focus-visible'))
      document.getElementById(titleId)?.focus({ preventScroll: true });
  }, [event, fallback]);

  return { rememberOpener };
}
