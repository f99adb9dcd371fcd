/** The line under an event's title: when it was, and how that is known. */
import type { ChronologyEvent } from '../events/chronology.ts';
import { writeEventDate, writePeriodNote } from '../events/date-words.ts';

export interface DateLine {
  /** `July 2023`, `some day in April 2024`, `before the war`, `undated`. */
  readonly when: string;
  /** `the month is given`; empty if there is nothing to say. */
  readonly how: string;
}

/** By when it happened, on whichever clock it stands. */
export function toDateLine(event: ChronologyEvent): DateLine {
  return {
    when:
      writePeriodNote({ ...event.happened, figures: event.figures }) ||
      writeEventDate(event.happened),
    how: event.dateBasis?.trim().replace(/\.$/, '') ?? '',
  };
}
