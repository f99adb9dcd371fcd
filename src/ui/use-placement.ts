import { type RefObject, useLayoutEffect } from 'react';

const gap = 4;
const margin = 8;

/** Keeps an open floating panel beside its button, whatever scrolls or changes its size. */
export function usePlacement(
  open: boolean,
  panel: RefObject<HTMLElement | null>,
  button: RefObject<HTMLElement | null>,
  align: 'start' | 'end',
): void {
  useLayoutEffect(() => {
    if (!open || !panel.current || !button.current) return;
    const [box, anchor] = [panel.current, button.current];
    const place = () => placePanel(box, anchor, align);
    place();
    window.addEventListener('resize', place);
    window.addEventListener('scroll', place, true);
    return () => {
      window.removeEventListener('resize', place);
      window.removeEventListener('scroll', place, true);
    };
  }, [open, panel, button, align]);
}

/**
 * Stands a panel under its button, or above it where there is more room, and keeps it on the
 * screen. CSS anchor positioning will do this once every current browser has it.
 */
function placePanel(panel: HTMLElement, button: HTMLElement, align: 'start' | 'end'): void {
  const anchor = button.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = panel;
  const { clientWidth, clientHeight } = document.documentElement;
  const below = clientHeight - anchor.bottom;
  const top =
    below >= height + gap + margin || below >= anchor.top
      ? Math.min(anchor.bottom + gap, clientHeight - height - margin)
      : anchor.top - height - gap;
  const left = align === 'start' ? anchor.left : anchor.right - width;
  panel.style.top = `${Math.max(margin, top)}px`;
  panel.style.left = `${Math.max(margin, Math.min(left, clientWidth - width - margin))}px`;
}
