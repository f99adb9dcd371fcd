import { type RefObject, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Pixels of a sheet of A4 or Letter between its margins. */
const paper = 656;

/** The width of an element in pixels; 0 before it is known. On paper it is that of a sheet. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const box = element.current;
    if (!box) return;
    let printing = false;
    const measure = () => {
      if (!printing) setWidth(box.clientWidth);
    };
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    measure();
    // The browser takes its picture as soon as the listeners return.
    const before = () => {
      printing = true;
      flushSync(() => setWidth(paper));
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
