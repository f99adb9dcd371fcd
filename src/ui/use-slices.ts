import { useEffect, useRef } from 'react';

/** Milliseconds of a frame that all else leaves. */
const slice = 4;

/**
 * Does long work step by step, for a few milliseconds after each frame, so that what moves goes on
 * moving. In a page that nobody sees there are no frames: there it is done at once.
 *
 * @returns takes the steps, and what to do after them; gives up what it was at before, as the
 * component does when it goes
 */
export function useSlices(): (steps: Iterable<unknown>, done: () => void) => void {
  const stop = useRef<() => void>(undefined);
  useEffect(() => () => stop.current?.(), []);
  return (steps, done) => {
    stop.current?.();
    stop.current = inSlices(steps[Symbol.iterator](), done);
  };
}

function inSlices(work: Iterator<unknown>, done: () => void): () => void {
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const go = () => {
    const end = performance.now() + slice;
    while (!work.next().done) if (performance.now() >= end && !document.hidden) return goOn();
    done();
  };
  const goOn = () => {
    frame = requestAnimationFrame(() => {
      timer = setTimeout(go);
    });
  };
  if (document.hidden) go();
  else goOn();
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
