/** The steps of the time axis and their words. */
import { writeYear } from '../events/date-words.ts';
import { toCalendar, toDate } from '../events/dates.ts';

export interface AxisStep {
  readonly scale: 'year' | 'month' | 'day';
  readonly step: number;
}

const steps: readonly (AxisStep & { readonly days: number })[] = [
  { scale: 'day', step: 1, days: 1 },
  { scale: 'day', step: 2, days: 2 },
  { scale: 'day', step: 5, days: 5 },
  { scale: 'day', step: 10, days: 10 },
  { scale: 'month', step: 1, days: 28 },
  { scale: 'month', step: 3, days: 90 },
  { scale: 'month', step: 6, days: 181 },
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map(
    (years) => ({ scale: 'year', step: years, days: years * 365 }) as const,
  ),
];

/** No two ticks stand closer together, in rem, so that no words touch; “Sep 2023” is the longest. */
const leastPitch = { day: 5, month: 3.5, year: 3.5 } as const;

/** The finest step whose words have room. */
export function axisStep(pxPerDay: number, rem: number): AxisStep {
  const fits = steps.find(({ scale, days }) => days * pxPerDay >= leastPitch[scale] * rem);
  const { scale, step } = fits ?? { scale: 'year', step: 2000 };
  return { scale, step };
}

const monthName = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });

/** The words at a fine tick; none where a coarse one stands at the same place. */
export function minorWords({ scale }: AxisStep, day: number): string {
  const date = toCalendar(day);
  if (scale === 'year') return writeYear(date.year);
  if (scale === 'month') return date.month === 1 ? '' : monthName.format(toDate(day));
  return date.day === 1 ? '' : String(date.day);
}

/** The words at a coarse tick: years above months, months above days. */
export function majorWords({ scale }: AxisStep, day: number): string {
  const { year } = toCalendar(day);
  if (scale === 'year') return '';
  return scale === 'month'
    ? writeYear(year)
    : `${monthName.format(toDate(day))} ${writeYear(year)}`;
}
