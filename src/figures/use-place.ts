import { type RefObject, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Pixels of a sheet of A4 or Letter between its margins. */
const paper = 656;

export interface Place {
  /** Pixels. */
  readonly width: number;
  readonly onPaper: boolean;
}

/**
 * The width of an element; on paper, no more than that of a sheet.
 *
 * @param usual what it is taken for where nothing is laid out
 */
export function usePlace(element: RefObject<HTMLElement | null>, usual: number): Place {
  const [place, setPlace] = useState<Place>({ width: usual, onPaper: false });
  useLayoutEffect(() => {
    const box = element.current;
    if (!box) return;
    let printing = false;
    const measure = () => {
      const width = box.clientWidth;
      if (printing || width === 0) return;
      setPlace((now) => (now.width === width && !now.onPaper ? now : { width, onPaper: false }));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    measure();
    // The browser takes its picture as soon as the listeners return.
    const before = () => {
      printing = true;
      flushSync(() => setPlace(({ width }) => ({ width: Math.min(width, paper), onPaper: true })));
    };
    const after = () => {
      printing = false;
      measure();
    };
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, [element]);
  return place;
}
