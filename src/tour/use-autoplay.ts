import { useEffect, useState } from 'react';

export interface Autoplay {
  /** Whether the tour goes on by itself now. */
  readonly playing: boolean;
  play(): void;
}

/**
 * Goes on by itself after each step's time, from the last step to the first; any key or press
 * stops it.
 *
 * @param pace seconds for a step; undefined: it does not play
 * @param step each step has its time anew
 */
export function useAutoplay(pace: number | undefined, step: string, next: () => void): Autoplay {
  const [paused, setPaused] = useState(false);
  const playing = pace !== undefined && !paused;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a step's time starts with the step
  useEffect(() => {
    if (!playing) return;
    const timer = setTimeout(next, pace * 1000);
    return () => clearTimeout(timer);
  }, [playing, pace, step]);
  useEffect(() => {
    if (!playing) return;
    const stop = () => setPaused(true);
    window.addEventListener('keydown', stop, { capture: true });
    window.addEventListener('pointerdown', stop, { capture: true });
    return () => {
      window.removeEventListener('keydown', stop, { capture: true });
      window.removeEventListener('pointerdown', stop, { capture: true });
    };
  }, [playing]);
  return { playing, play: () => setPaused(false) };
}
