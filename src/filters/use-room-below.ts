import { type RefObject, useLayoutEffect } from 'react';

const margin = 12;

/** Tells a panel how far it is from its top to the bottom of the window: `--room`, in pixels. */
export function useRoomBelow(panel: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const { current } = panel;
    if (!current) return;
    const measure = () => {
      const room = window.innerHeight - current.getBoundingClientRect().top - margin;
      current.style.setProperty('--room', `${Math.round(room)}px`);
    };
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, [panel]);
}
