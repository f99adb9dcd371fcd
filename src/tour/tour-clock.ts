/** The clock of a talk, against what its tour has planned. All in whole seconds unless said. */
import type { Tour } from '../events/format.ts';

/** What is planned for a tour of which every step says its minutes. */
export interface Plan {
  readonly total: number;
  /** When the step should begin, and when it should be over. */
  readonly begins: number;
  readonly ends: number;
}

/**
 * @param step the id of the step that the talk has reached
 * @returns undefined where a step plans no minutes, or there is no such step
 */
export function planOf({ steps }: Pick<Tour, 'steps'>, step: string): Plan | undefined {
  const index = steps.findIndex(({ id }) => id === step);
  let total = 0;
  let [begins, ends] = [0, 0];
  for (const [at, { minutes }] of steps.entries()) {
    if (minutes === undefined) return undefined;
    if (at === index) begins = total;
    total += minutes * 60;
    if (at === index) ends = total;
  }
  return index < 0
    ? undefined
    : { total: Math.round(total), begins: Math.round(begins), ends: Math.round(ends) };
}

/**
 * @param startedAt and `now` in milliseconds since 1970
 * @returns 0 if the clock of the computer was set back since
 */
export function elapsedSince(startedAt: number, now: number): number {
  return Math.max(0, Math.floor((now - startedAt) / 1000));
}

/**
 * How far a talk is from its plan: positive behind it, negative ahead of it, 0 as long as the
 * step's own time runs.
 */
export function delayOf({ begins, ends }: Plan, elapsed: number): number {
  if (elapsed > ends) return elapsed - ends;
  return Math.min(0, elapsed - begins);
}

/** `1:20 behind`, `0:45 ahead`, `on time`. */
export function writeDelay(delay: number): string {
  if (delay === 0) return 'on time';
  return `${writeDuration(Math.abs(delay))} ${delay > 0 ? 'behind' : 'ahead'}`;
}

/** `6:42`, `1:02:03`. */
export function writeDuration(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  const rest = twoDigits(whole % 60);
  return hours > 0 ? `${hours}:${twoDigits(minutes)}:${rest}` : `${minutes}:${rest}`;
}

const twoDigits = (number: number) => String(number).padStart(2, '0');

/**
 * The time of day where the reader is: `10:07`.
 *
 * @param at milliseconds since 1970
 */
export function writeTimeOfDay(at: number): string {
  const time = new Date(at);
  return `${twoDigits(time.getHours())}:${twoDigits(time.getMinutes())}`;
}

/**
 * Milliseconds until a clock that was started at `since` shows its next second.
 *
 * @param since undefined: a clock on the wall
 */
export function untilNextSecond(now: number, since = 0): number {
  const part = (now - since) % 1000;
  return 1000 - (part < 0 ? part + 1000 : part);
}
