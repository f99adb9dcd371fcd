/** The lines of text around a picture's lanes: titles, undated events, the legend. */
import type { ChronologyEvent } from '../events/chronology.ts';
import type { MeasureText } from './label-of.ts';
import type { LegendEntry } from './legend-entries.ts';

export interface PlacedEntry {
  readonly entry: LegendEntry;
  readonly x: number;
  /** Where its words stand. */
  readonly y: number;
}

/** What a shape of the legend and the room after it take, in rem. */
export const sampleWidth = 1.875;
const entryGap = 1;
const legendLine = 1.25;

/** @param top where the first line starts */
export function inLines(
  entries: readonly LegendEntry[],
  top: number,
  { measure, rem, width }: { measure: MeasureText; rem: number; width: number },
): PlacedEntry[] {
  let [x, y] = [rem, top + 1.5 * rem];
  return entries.map((entry) => {
    const length = sampleWidth * rem + measure(entry.words, 'text');
    if (x > rem && x + length > width - rem) [x, y] = [rem, y + legendLine * rem];
    const placed = { entry, x, y };
    x += length + entryGap * rem;
    return placed;
  });
}

/** `3 undated: One; Another; and 1 more` */
export function undatedLine(
  events: readonly ChronologyEvent[],
  room: number,
  measure: MeasureText,
): string {
  const names = events
    .filter(({ date }) => !date)
    .map(({ label, title }) =>
      label ? [label.lead, label.text].filter(Boolean).join(' ') : title,
    );
  for (let count = names.length; count >= 0; count--) {
    const more = count < names.length ? [`and ${names.length - count} more`] : [];
    const line = `${names.length} undated: ${[...names.slice(0, count), ...more].join('; ')}`;
    if (names.length > 0 && measure(line, 'text') <= room) return line;
  }
  return '';
}
