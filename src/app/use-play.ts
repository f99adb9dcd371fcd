import { type RefObject, useEffect, useState } from 'react';

export interface Play {
  readonly playing: boolean;
  /** Starts it, and stops it again. */
  toggle(): void;
}

/**
 * Takes one step after another, each after a pause, until there is none left or the reader does
 * anything else.
 *
 * @param step what the next step does; undefined at the end
 * @param at where it stands: each place has its pause anew
 * @param pause in ms
 * @param ownButton the button that stops it: a press there is no other act
 */
export function usePlay(
  step: (() => void) | undefined,
  at: number,
  pause: number,
  ownButton: RefObject<HTMLElement | null>,
): Play {
  const [wanted, setWanted] = useState(false);
  const playing = wanted && step !== undefined;
  // Once at the end it has stopped, wherever the reader goes from there.
  if (wanted && !step) setWanted(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a place has its pause once
  useEffect(() => {
    if (!playing) return;
    const timer = setTimeout(() => step(), pause);
    return () => clearTimeout(timer);
  }, [playing, at, pause]);

  useEffect(() => {
    if (!playing) return;
    const stop = ({ target }: Event) => {
      if (!(target instanceof Node && ownButton.current?.contains(target))) setWanted(false);
    };
    window.addEventListener('keydown', stop, { capture: true });
    window.addEventListener('pointerdown', stop, { capture: true });
    return () => {
      window.removeEventListener('keydown', stop, { capture: true });
      window.removeEventListener('pointerdown', stop, { capture: true });
    };
  }, [playing, ownButton]);

  return { playing, toggle: () => setWanted(!playing) };
}
