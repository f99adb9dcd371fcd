/** The days on which reports came out, as far as they can be told: the scale of “as known on”. */
import type { Chronology } from './chronology.ts';
import { type Day, parseDate, toCalendar, toDay } from './dates.ts';
import type { Source } from './format.ts';
import { type Known, knownOn, publicationOf } from './reported.ts';
import type { Span } from './span.ts';

/** A report and the days between which it came out; infinite where a bound is open. */
export interface DatedReport {
  readonly source: Source;
  readonly earliest: Day;
  readonly latest: Day;
}

export interface Reports {
  /** Those on which an event rests, in the order in which they were surely out. */
  readonly dated: readonly DatedReport[];
  /** Those of which nothing tells when they came out. */
  readonly undated: readonly Source[];
  /** The days from which a report was perhaps or surely out: ascending, each once. */
  readonly days: readonly Day[];
  /** From the day before the first of them to the last, and at least to the file's revision. */
  readonly scale: Span;
}

/** The reports behind the events: the sources of their excerpts, and what these retell. */
export function toReports({ file, columns }: Pick<Chronology, 'file' | 'columns'>): Reports {
  const used = new Set(columns.sources.values);
  const dated: DatedReport[] = [];
  const undated: Source[] = [];
  for (const [index, source] of file.sources.entries()) {
    if (!used.has(index)) continue;
    const [published] = publicationOf(source, file.revised);
    if (published) dated.push({ source, earliest: published.earliest, latest: published.latest });
    else undated.push(source);
  }
  const bounds = dated.flatMap(({ earliest, latest }) => [earliest, latest]);
  const days = [...new Set(bounds)].filter(Number.isFinite).toSorted((a, b) => a - b);
  const revised = parseDate(file.revised).latest;
  return {
    dated: dated.toSorted((a, b) => (a.latest < b.latest ? -1 : a.latest > b.latest ? 1 : 0)),
    undated,
    days,
    scale: { from: (days[0] ?? revised) - 1, to: Math.max(days.at(-1) ?? revised, revised) },
  };
}

/** The next report day after a day, or the last one before it; the end of the scale beyond them. */
export function stepDay({ days, scale }: Reports, day: Day, to: 'previous' | 'next'): Day {
  if (to === 'next') return days.find((one) => one > day) ?? Math.max(scale.to, day);
  return days.findLast((one) => one < day) ?? Math.min(scale.from, day);
}

/** The same day of another month, or that month's last. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: dayOfMonth } = toCalendar(day);
  const last = toCalendar(toDay(year, month + months + 1, 0)).day;
  return toDay(year, month + months, Math.min(dayOfMonth, last));
}

/** How many of something are surely and perhaps known on a day, and how many are not yet. */
export interface KnownCounts {
  readonly surely: number;
  readonly perhaps: number;
  readonly notYet: number;
  /** Of which no day can be told, so that no day has them. */
  readonly never: number;
}

/** How many reports are out on a day; one that nothing dates is out on none. */
export function countReports({ dated, undated }: Reports, day: Day): KnownCounts {
  const known = dated.map(({ source, ...bounds }) => knownOn({ ...bounds, by: source.id }, day));
  return toCounts(known, undated.length);
}

/**
 * How many events are known on a day.
 *
 * @param chronology all of it
 */
export function countEvents({ columns }: Pick<Chronology, 'columns'>, day: Day): KnownCounts {
  const known = columns.reports.map((reported) => reported && knownOn(reported, day));
  const counts = { surely: 0, perhaps: 0, no: 0, never: 0 };
  for (const report of columns.report) counts[known[report] ?? 'never'] += 1;
  const { no: notYet, ...others } = counts;
  return { ...others, notYet };
}

function toCounts(known: readonly Known[], never: number): KnownCounts {
  const count = (one: Known) => known.filter((other) => other === one).length;
  return { surely: count('surely'), perhaps: count('perhaps'), notYet: count('no'), never };
}

/** What a day brings; a report whose day is known stands in `out` alone. */
export interface DayNews {
  /** Surely out from this day on, and surely not before. */
  readonly out: readonly Source[];
  /** Surely out by this day, perhaps before. */
  readonly by: readonly Source[];
  /** Perhaps out from this day on. */
  readonly from: readonly Source[];
}

/** The reports of which something is known from this very day. */
export function newsOf({ dated }: Reports, day: Day): DayNews {
  const sources = (is: (report: DatedReport) => boolean) =>
    dated.filter(is).map(({ source }) => source);
  return {
    out: sources(({ earliest, latest }) => earliest === day && latest === day),
    by: sources(({ earliest, latest }) => earliest < day && latest === day),
    from: sources(({ earliest, latest }) => earliest === day && latest > day),
  };
}
