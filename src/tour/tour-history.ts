/** What was done to a tour, to be undone and done again. */
import type { Tour } from '../events/format.ts';

export interface TourHistory {
  /** Oldest first. */
  readonly past: readonly Tour[];
  readonly now: Tour;
  /** What was undone last comes first. */
  readonly future: readonly Tour[];
  /** The field that was typed into last, and when, in milliseconds. */
  readonly typing: { readonly field: string; readonly at: number } | undefined;
}

const longestPast = 300;
/** Who pauses this long, in milliseconds, has thought of something else. */
const pause = 1500;

export const startHistory = (now: Tour): TourHistory => ({
  past: [],
  now,
  future: [],
  typing: undefined,
});

/**
 * A change. Letters typed into one field without a pause are one change.
 *
 * @param field names the field that is typed into; undefined for what is no typing
 * @param at milliseconds
 */
export function record(
  history: TourHistory,
  next: Tour,
  field: string | undefined,
  at: number,
): TourHistory {
  if (next === history.now) return history;
  const { typing } = history;
  const goesOn = field !== undefined && typing?.field === field && at - typing.at < pause;
  return {
    past: goesOn ? history.past : [...history.past, history.now].slice(-longestPast),
    now: next,
    future: [],
    typing: field === undefined ? undefined : { field, at },
  };
}

export function undo({ past, now, future }: TourHistory): TourHistory {
  const before = past.at(-1);
  if (!before) return { past, now, future, typing: undefined };
  return { past: past.slice(0, -1), now: before, future: [now, ...future], typing: undefined };
}

export function redo({ past, now, future }: TourHistory): TourHistory {
  const [next, ...rest] = future;
  if (!next) return { past, now, future, typing: undefined };
  return { past: [...past, now], now: next, future: rest, typing: undefined };
}
