/** What the bar “as known on” says of a day. */

import { parseDateBound } from '../events/date-bound.ts';
import { writeDay } from '../events/date-words.ts';
import type { Day } from '../events/dates.ts';
import { monthName, toDay } from '../events/dates.ts';
import type { Source } from '../events/format.ts';
import { type DatedReport, type KnownCounts, newsOf, type Reports } from '../events/report-days.ts';

/**
 * Reads what somebody types for a day: `2019-03-14`, `14 March 2019`, `14 mar 2019`; of a month or
 * a year, its last day, by which all that came out in it was known.
 *
 * @returns undefined if it is none
 */
export function parseDay(text: string): Day | undefined {
  const clean = text.trim();
  const bound = parseDateBound(clean, 'to');
  if (typeof bound === 'number') return bound;
  const [, date, name = '', year] =
    /^(?:(\d{1,2})\s+)?([a-z]{3,9})\.?,?\s+(\d{4})$/i.exec(clean) ?? [];
  const month = 1 + months.findIndex((one) => one.startsWith(name.toLowerCase()));
  if (!year || month === 0) return undefined;
  const last = toDay(Number(year), month + 1, 0);
  if (date === undefined) return last;
  const day = toDay(Number(year), month, Number(date));
  return Number(date) > 0 && day <= last ? day : undefined;
}

const months = Array.from({ length: 12 }, (_, i) => monthName(i + 1).toLowerCase());

/** `3 of 17 reports out, 4 perhaps, 8 to come, 2 without a date`; what is none is left out. */
export const writeReportCounts = (counts: KnownCounts): string[] =>
  writeCounts(counts, ['report', 'out', 'to come', 'without a date']);

/** `27 of 98 events known, 12 perhaps, 57 not yet, 2 hidden because …`. */
export const writeEventCounts = (counts: KnownCounts): string[] =>
  writeCounts(counts, ['event', 'known', 'not yet', 'hidden, as no report of them has a date']);

type Words = readonly [thing: string, surely: string, notYet: string, never: string];

/** How many of how many, then each of the others that there are. */
function writeCounts(
  { surely, perhaps, notYet, never }: KnownCounts,
  [thing, isKnown, isNot, isNever]: Words,
): string[] {
  const total = surely + perhaps + notYet + never;
  return [
    `${surely} of ${total} ${thing}${total === 1 ? '' : 's'} ${isKnown}`,
    ...(perhaps ? [`${perhaps} perhaps`] : []),
    ...(notYet ? [`${notYet} ${isNot}`] : []),
    ...(never ? [`${never} ${isNever}`] : []),
  ];
}

/** What a day brings; the reports are to stand out. */
export interface NewsWords {
  readonly before: string;
  readonly reports: readonly Source[];
}

/** Each kind of news for itself, the surest first; on a day without any, when the next comes. */
export function writeNews(reports: Reports, day: Day): NewsWords[] {
  const { out, by, from } = newsOf(reports, day);
  const news = [
    { before: 'Out on this day:', reports: out },
    { before: 'Out by this day at the latest:', reports: by },
    { before: 'Perhaps out from this day on:', reports: from },
  ].filter((one) => one.reports.length > 0);
  if (news.length > 0) return news;
  const next = reports.days.find((one) => one > day);
  const words = next === undefined ? 'All reports are out' : `Next report day: ${writeDay(next)}`;
  return [{ before: words, reports: [] }];
}

/** How a report stands on a day. */
export function writeStanding({ earliest, latest }: DatedReport, day: Day): string {
  if (latest <= day) return 'out';
  return earliest <= day ? 'perhaps out' : 'to come';
}
