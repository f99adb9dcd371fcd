/** How much later than it happened something was reported, in words. */

import { type Bound, type Day, type EventDate, toCalendar } from './dates.ts';
import { numberOf } from './words.ts';

/**
 * `the same day`, `the next day`, `between 3 and 15 days later`, `9 months later`, `at most 3 weeks
 * later`, `at least 2 years later`, `the same month`, and of a plan `3 weeks before`.
 *
 * What lasted is reckoned from its end, or to its start where it was reported before that. Where its
 * start is not known, its end is no more than a day by which it had been, and nothing is said.
 *
 * @param lasts whether it filled its date, as a statistic fills its period; an interval always did
 * @returns undefined where nothing can be said: the one may have come before or after the other
 */
export function lagInWords(
  happened: EventDate,
  reported: EventDate,
  lasts = happened.form === 'interval',
): string | undefined {
  if (happened.form === 'interval' && happened.start === 'unknown') return undefined;
  const { start, end } = lasts ? endsOf(happened) : { start: happened, end: happened };
  if (reported.earliest === happened.latest && reported.latest === happened.earliest)
    return writeVaguely('the same day', happened);
  const words =
    write(reported.earliest - end.latest, reported.latest - end.earliest, 'later') ??
    write(start.earliest - reported.latest, start.latest - reported.earliest, 'before') ??
    writeCommon(happened, reported);
  return words && writeVaguely(words, happened);
}

/** Of a date that is not sure, only a number of days or months can be said, and that as “about”. */
function writeVaguely(
  words: string,
  { approximate, uncertain }: Pick<EventDate, 'approximate' | 'uncertain'>,
): string | undefined {
  if (!approximate && !uncertain) return words;
  return /\d/.test(words) ? words.replace(/(?=\d)/, 'about ') : undefined;
}

type Days = Readonly<Record<'earliest' | 'latest', Day>>;

/** What filled a lone date began on its first day and ended on its last. */
function endsOf({ form, start, end, earliest, latest }: EventDate): { start: Days; end: Days } {
  if (form !== 'interval')
    return {
      start: { earliest, latest: earliest },
      end: { earliest: latest, latest },
    };
  return { start: daysOf(start), end: daysOf(end) };
}

const daysOf = (bound: Bound): Days =>
  typeof bound === 'string'
    ? { earliest: Number.NEGATIVE_INFINITY, latest: Number.POSITIVE_INFINITY }
    : bound;

const units = [
  { name: 'day', days: 1, from: 0 },
  { name: 'week', days: 7, from: 21 },
  { name: 'month', days: 365.25 / 12, from: 60 },
  { name: 'year', days: 365.25, from: 730 },
] as const;

/**
 * @param least days by which the second surely came after the first, negative if it may not have
 * @param most days, perhaps endless
 */
function write(least: number, most: number, way: 'later' | 'before'): string | undefined {
  if (!(least >= 0)) return undefined;
  if (most === 0) return 'the same day';
  const measured = Number.isFinite(most) ? most : least;
  const { name, days } = units.findLast(({ from }) => measured >= from) ?? units[0];
  const count = (amount: number) => numberOf(amount, name);
  // Bounds are rounded outwards, so that what is said of them stays true.
  const low = Math.floor(least / days);
  const high = Math.ceil(most / days);
  if (high === Number.POSITIVE_INFINITY)
    return low > 0 ? `at least ${count(low)} ${way}` : undefined;
  // Within one unit the middle is all that can be told apart.
  if (most - least < days) {
    const amount = Math.max(1, Math.round((least + most) / 2 / days));
    if (name === 'day' && amount === 1) return way === 'later' ? 'the next day' : 'the day before';
    return `${count(amount)} ${way}`;
  }
  return low === 0 ? `at most ${count(high)} ${way}` : `between ${low} and ${count(high)} ${way}`;
}

/** What can be said where neither surely came first: that one month or year holds both. */
function writeCommon(...dates: Days[]): string | undefined {
  const days = dates.flatMap(({ earliest, latest }) => [earliest, latest]);
  if (!days.every(Number.isFinite)) return undefined;
  const all = days.map(toCalendar);
  const sameYear = new Set(all.map(({ year }) => year)).size === 1;
  const sameMonth = sameYear && new Set(all.map(({ month }) => month)).size === 1;
  return sameMonth ? 'the same month' : sameYear ? 'the same year' : undefined;
}
