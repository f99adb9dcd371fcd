import { type RefObject, useEffect, useRef } from 'react';

/**
 * Keeps the focus in a bar of chips when the button that has it goes with its chip: it moves to the
 * chip that takes the place, else to the last one, else to the bar.
 *
 * @param chips holds the chips, whose only buttons remove them
 * @returns to be called before the chip at a place, from 0, is taken away
 */
export function useFocusAfterRemoval(
  bar: RefObject<HTMLElement | null>,
  chips: RefObject<HTMLElement | null>,
): (place: number) => void {
  const left = useRef<{ button: Element | null; place: number }>(undefined);
  useEffect(() => {
    if (!left.current || left.current.button?.isConnected) return;
    const { place } = left.current;
    left.current = undefined;
    if (document.activeElement !== document.body) return;
    const buttons = [...(chips.current?.querySelectorAll('button') ?? [])];
    (buttons[place] ?? buttons.at(-1) ?? bar.current)?.focus();
  });
  return (place) => {
    left.current = { button: document.activeElement, place };
  };
}
