/** The steps of the time axis and their words. */
import { writeYear } from '../events/date-words.ts';
import { toCalendar, toDate, toDay } from '../events/dates.ts';

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

/** The words of a coarse tick, in rem: where none is in view, they stand at the left edge. */
export const majorWidth = { day: 6, month: 4, year: 0 } as const;

export interface AxisTick {
  readonly day: number;
  readonly words: string;
  /** A year begins, or where days are told apart, a month. */
  readonly strong: boolean;
}

/**
 * The ticks of a stretch of days, from left to right; the first is that of the left edge where the
 * words of a coarse one have room there.
 *
 * @param daysPerRem days of one rem
 */
export function axisTicks(
  axis: AxisStep,
  { from, to }: { from: number; to: number },
  daysPerRem: number,
): AxisTick[] {
  const ticks = ticksWithin(axis, from, to);
  const quietUntil = from + majorWidth[axis.scale] * daysPerRem;
  if (ticks.some(({ day, strong }) => strong && day < quietUntil)) return ticks;
  const edge = { day: from, words: majorWords(axis, Math.floor(from)), strong: true };
  return edge.words
    ? [edge, ...ticks.map((tick) => (tick.day < quietUntil ? { ...tick, words: '' } : tick))]
    : ticks;
}

/** The ticks of a stretch of days, from left to right. */
export function ticksWithin(axis: AxisStep, from: number, to: number): AxisTick[] {
  const ticks: AxisTick[] = [];
  for (const day of daysOf(axis, from, to)) {
    if (day < from || day > to) continue;
    const minor = minorWords(axis, day);
    ticks.push({
      day,
      words: minor || majorWords(axis, day),
      strong: axis.scale === 'year' || minor === '',
    });
  }
  return ticks;
}

function* daysOf({ scale, step }: AxisStep, from: number, to: number): Generator<number> {
  const first = toCalendar(from);
  const last = toCalendar(to);
  const years = scale === 'year' ? step : 1;
  for (let year = Math.floor(first.year / years) * years; year <= last.year; year += years) {
    if (scale === 'year') yield toDay(year, 1, 1);
    else for (let month = 1; month <= 12; month++) yield* daysOfMonth({ scale, step }, year, month);
  }
}

function* daysOfMonth({ scale, step }: AxisStep, year: number, month: number): Generator<number> {
  const first = toDay(year, month, 1);
  if (scale === 'month') {
    if ((month - 1) % step === 0) yield first;
    return;
  }
  const next = toDay(year, month + 1, 1);
  // What is hardly a step before the next month would touch its words.
  for (let day = first; next - day >= 0.75 * step; day += step) yield day;
}
