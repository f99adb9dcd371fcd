import { type RefObject, useEffect, useRef } from 'react';

export interface WheelMoves {
  /** @param factor above 1 zooms out; `x`: pixels of the window, the place that stays */
  zoom(factor: number, x: number): void;
  /** @param pixels above 0 to the right */
  pan(pixels: number): void;
}

/**
 * Ctrl and wheel, or a pinch on a touchpad, zoom; Shift and wheel, or sideways, pan. A plain wheel
 * is left to the browser: it scrolls the lanes, then the page.
 */
export function useWheel(element: RefObject<HTMLElement | null>, moves: WheelMoves): void {
  const latest = useRef(moves);
  useEffect(() => {
    latest.current = moves;
  });
  useEffect(() => {
    const { current } = element;
    if (!current) return;
    const turn = (event: WheelEvent) => {
      const unit = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : 16;
      const [x, y] = [event.deltaX * unit, event.deltaY * unit];
      const sideways = event.shiftKey || Math.abs(x) > Math.abs(y);
      if (!event.ctrlKey && !event.metaKey && !sideways) return;
      event.preventDefault();
      event.stopPropagation();
      if (event.ctrlKey || event.metaKey)
        latest.current.zoom(Math.exp(Math.min(Math.max(y, -50), 50) / 200), event.clientX);
      else latest.current.pan(x || y);
    };
    // React listens passively, and the library would hear it too.
    const options = { passive: false, capture: true };
    current.addEventListener('wheel', turn, options);
    return () => current.removeEventListener('wheel', turn, options);
  }, [element]);
}
