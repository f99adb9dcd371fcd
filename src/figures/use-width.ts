import { type RefObject, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Pixels of a sheet of A4 or Letter between its margins. */
const paper = 656;

/**
 * The width of an element in pixels; on paper, no more than that of a sheet.
 *
 * @param usual what it is taken for where nothing is laid out
 */
export function useWidth(element: RefObject<HTMLElement | null>, usual: number): number {
  const [width, setWidth] = useState(usual);
  useLayoutEffect(() => {
    const box = element.current;
    if (!box) return;
    let printing = false;
    const measure = () => {
      if (!printing && box.clientWidth > 0) setWidth(box.clientWidth);
    };
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    measure();
    // The browser takes its picture as soon as the listeners return.
    const before = () => {
      printing = true;
      flushSync(() => setWidth((now) => Math.min(now, paper)));
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
  return width;
}
