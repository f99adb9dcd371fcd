import { useEffect, useState } from 'react';
import { untilNextSecond } from './tour-clock.ts';

/**
 * The time, renewed when a clock's second begins. It is read anew each time and never counted, so
 * that it is right after the computer has slept; a window that is seen again does not wait.
 *
 * @param since when the clock was started, in milliseconds since 1970; undefined: on the wall
 * @returns milliseconds since 1970
 */
export function useNow(since?: number): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const tick = () => {
      clearTimeout(timer);
      const read = Date.now();
      setNow(read);
      timer = setTimeout(tick, untilNextSecond(read, since));
    };
    tick();
    document.addEventListener('visibilitychange', tick);
    window.addEventListener('focus', tick);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', tick);
      window.removeEventListener('focus', tick);
    };
  }, [since]);
  return now;
}
