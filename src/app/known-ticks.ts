/** Where the reports stand below the slider “as known on”. */
import type { Day } from '../events/dates.ts';
import type { Reports } from '../events/report-days.ts';

export interface Ticks {
  /** Days on which a report surely came out, each once. */
  readonly days: readonly Day[];
  /** Days between which one came out, each pair once, in rows in which none touches another. */
  readonly stretches: readonly { readonly from: Day; readonly to: Day; readonly row: number }[];
  readonly rows: number;
}

/** Where more lie over each other, the last row takes them all. */
const mostRows = 6;

/** Ticks in days from the start of the scale. */
export function toTicks({ dated, scale }: Pick<Reports, 'dated' | 'scale'>): Ticks {
  const days = new Set<Day>();
  const open = new Map<string, { from: Day; to: Day }>();
  for (const { earliest, latest } of dated) {
    if (earliest === latest) days.add(earliest - scale.from);
    else {
      const from = Math.max(earliest, scale.from) - scale.from;
      const to = Math.min(latest, scale.to) - scale.from;
      open.set(`${from} ${to}`, { from, to });
    }
  }
  const ends: Day[] = [];
  const stretches = [...open.values()]
    .toSorted((a, b) => a.from - b.from || b.to - a.to)
    .map(({ from, to }) => {
      const free = ends.findIndex((end) => end < from);
      const row = Math.min(free < 0 ? ends.length : free, mostRows - 1);
      ends[row] = Math.max(ends[row] ?? to, to);
      return { from, to, row };
    });
  return { days: [...days], stretches, rows: ends.length };
}
