import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';

/**
 * Gives the focus to a part of the editor once what was asked for with it is drawn. Parts are found
 * by their `data-place`.
 */
export function useFocusNext(): {
  desk: RefObject<HTMLDivElement | null>;
  focusNext: (place: string) => void;
} {
  const desk = useRef<HTMLDivElement>(null);
  // A state, so that it comes with the change that was made along with it, and not before.
  const [asked, setAsked] = useState<{ place: string }>();
  const waiting = useRef<string>(undefined);
  useLayoutEffect(() => {
    waiting.current = asked?.place;
  }, [asked]);
  const focus = () => {
    // While a dialog is open nothing else can have it.
    if (waiting.current === undefined || document.querySelector('dialog[open]')) return;
    const place = `[data-place="${CSS.escape(waiting.current)}"]`;
    const target = desk.current?.querySelector<HTMLElement>(place);
    if (!target) return;
    waiting.current = undefined;
    target.focus();
  };
  // Before the next key, since one that comes while nothing has the focus is lost …
  useLayoutEffect(focus);
  // … or when the dialog that asked is closed.
  useEffect(focus);
  return { desk, focusNext: useCallback((place) => setAsked({ place }), []) };
}
