/** What the shapes and signs of the timeline mean. */
import type { ShownClock } from '../events/chronology.ts';

export type LegendShape =
  | 'day'
  | 'lasting'
  | 'some-day'
  | 'about'
  | 'planned'
  | 'open'
  | 'reported'
  | 'reported-in';

export type LegendEntry =
  | { readonly shape: LegendShape; readonly words: string }
  | { readonly sign: '“' | '?' | '≠' | '+3' | '▂▅▃'; readonly words: string };

const happened: readonly LegendEntry[] = [
  { shape: 'day', words: 'day' },
  { shape: 'lasting', words: 'lasting' },
  { shape: 'some-day', words: 'some day in it' },
  { shape: 'about', words: 'about' },
  { shape: 'planned', words: 'planned' },
  { shape: 'open', words: 'goes on' },
];

const reported: readonly LegendEntry[] = [
  { shape: 'reported', words: 'reported' },
  { shape: 'reported-in', words: 'reported some day in it' },
];

/**
 * @param clock by which date events stand
 * @param asKnown whether only what was known on a day is shown
 * @param crowded whether there is so much that lanes show how crowded they are
 */
export function legendEntries(clock: ShownClock, asKnown: boolean, crowded = false): LegendEntry[] {
  return [
    ...(clock === 'reported' ? [] : happened),
    ...(clock === 'happened' ? [] : reported),
    { sign: '“', words: 'said' },
    ...(asKnown ? [{ sign: '?', words: 'perhaps not known yet' } as const] : []),
    { sign: '≠', words: 'sources disagree' },
    { sign: '+3', words: 'more, click to open' },
    ...(crowded ? [{ sign: '▂▅▃', words: 'how many start there' } as const] : []),
  ];
}
