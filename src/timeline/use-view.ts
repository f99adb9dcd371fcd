import { useMemo, useRef, useSyncExternalStore } from 'react';
import type { Movement } from './use-movement.ts';
import type { View } from './view.ts';

/** The steps of a movement, for those who follow each of them. */
export interface Steps extends Pick<Movement, 'now' | 'follow'> {
  readonly take: (view: View) => void;
  /** Whether there has been any. */
  readonly begun: () => boolean;
}

/** @param target what is in view before the first step */
export function useSteps(target: View): Steps {
  const start = useRef(target);
  start.current = target;
  return useMemo(() => {
    let view: View | undefined;
    const followers = new Set<() => void>();
    return {
      now: () => view ?? start.current,
      begun: () => view !== undefined,
      take(to) {
        view = to;
        for (const follower of followers) follower();
      },
      follow(step) {
        followers.add(step);
        return () => followers.delete(step);
      },
    };
  }, []);
}

/** What is in view, at every step of a movement. */
export const useView = ({ follow, now }: Pick<Movement, 'follow' | 'now'>): View =>
  useSyncExternalStore(follow, now);
