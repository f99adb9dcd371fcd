import { type PointerEvent, useRef } from 'react';

/** Pixels: less is a tap. */
const leastSwipe = 48;

interface Touch {
  onPointerDown(event: PointerEvent): void;
  onPointerUp(event: PointerEvent): void;
}

/**
 * A finger’s ways through a tour: a swipe to the left goes on, one to the right goes back; a tap on
 * the left third goes back, elsewhere it goes on. What a control is tapped for stays its own.
 */
export function useSwipe(next: () => void, back: () => void): Touch {
  const start = useRef<{ x: number; y: number }>(undefined);
  return {
    onPointerDown({ pointerType, isPrimary, clientX: x, clientY: y, target }) {
      const control = target instanceof Element && target.closest('button, a, input, dialog, nav');
      start.current = pointerType === 'touch' && isPrimary && !control ? { x, y } : undefined;
    },
    onPointerUp({ clientX, clientY, currentTarget }) {
      if (!start.current) return;
      const [dx, dy] = [clientX - start.current.x, clientY - start.current.y];
      start.current = undefined;
      if (Math.abs(dy) > Math.max(leastSwipe, Math.abs(dx))) return;
      const { left, width } = currentTarget.getBoundingClientRect();
      const forward = Math.abs(dx) >= leastSwipe ? dx < 0 : clientX - left > width / 3;
      if (forward) next();
      else back();
    },
  };
}
