const gap = 4;
const margin = 8;

/**
 * Stands a floating panel under its button, or above it where there is more room, and keeps it on
 * the screen. CSS anchor positioning will do this once every current browser has it.
 */
export function placePanel(panel: HTMLElement, button: HTMLElement, align: 'start' | 'end'): void {
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
