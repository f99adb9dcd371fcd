/** The two ends of a date filter: ISO dates of any precision. */
import { DateError, type Day, type Precision, parseDate } from './dates.ts';

/**
 * Reads one end of a date filter: `2023`, `2023-07` or `2023-07-01`; white space around it is
 * passed over.
 *
 * @param end `from` gives the first day of the year or month, `to` its last
 * @returns undefined for an empty text: the filter is open at this end
 */
export function parseDateBound(text: string, end: 'from' | 'to'): Day | undefined | 'invalid' {
  const clean = text.trim();
  if (clean === '') return undefined;
  if (!looksLikeDate(clean)) return 'invalid';
  try {
    const { earliest, latest, precision } = parseDate(clean);
    // 2023-21 is a spring and 2023-33 a quarter: dates, but not of the calendar.
    if (!plain.includes(precision)) return 'invalid';
    return end === 'from' ? earliest : latest;
  } catch (error) {
    if (error instanceof DateError) return 'invalid';
    throw error;
  }
}

const plain: readonly Precision[] = ['year', 'month', 'day'];

const looksLikeDate = (text: string) => /^-?\d{4}(-\d{2}){0,2}$/.test(text);

export interface DateProblems {
  readonly from?: string;
  readonly to?: string;
}

/** What is wrong with the two ends and how to mend it; empty if nothing is. */
export function dateProblems(from: string, to: string): DateProblems {
  const first = parseDateBound(from, 'from');
  const last = parseDateBound(to, 'to');
  if (first === 'invalid' || last === 'invalid')
    return {
      ...(first === 'invalid' && { from: explain(from.trim()) }),
      ...(last === 'invalid' && { to: explain(to.trim()) }),
    };
  if (first !== undefined && last !== undefined && first > last)
    return { to: `${to.trim()} is before ${from.trim()}; swap them, or leave one empty.` };
  return {};
}

function explain(text: string): string {
  return looksLikeDate(text)
    ? `The calendar has no ${text}; write a day, month or year that it has.`
    : 'Write a year, a month or a day: 2023, 2023-07 or 2023-07-01.';
}
