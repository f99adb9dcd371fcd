import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/** Where the focus goes once what was asked for is drawn. */
const places = {
  step: '[data-place="step"][aria-current]',
  title: '[data-place="title"]',
  add: '[data-place="add"]',
};

/** Gives the focus to a part of the editor that the next drawing brings. */
export function useFocusNext(): {
  desk: RefObject<HTMLDivElement | null>;
  focusNext: (place: keyof typeof places) => void;
} {
  const desk = useRef<HTMLDivElement>(null);
  const wanted = useRef<keyof typeof places>(undefined);
  const focus = () => {
    // While a dialog is open nothing else can have it.
    if (!wanted.current || document.querySelector('dialog[open]')) return;
    const target = desk.current?.querySelector<HTMLElement>(places[wanted.current]);
    if (!target) return;
    wanted.current = undefined;
    target.focus();
  };
  // Before the next key, since one that comes while nothing has the focus is lost …
  useLayoutEffect(focus);
  // … or when the dialog that asked is closed.
  useEffect(focus);
  return {
    desk,
    focusNext: (place) => {
      wanted.current = place;
    },
  };
}
