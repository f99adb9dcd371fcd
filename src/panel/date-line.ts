/** The line under an event's title: when, how that is known, and when it was reported. */
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import { writeEventDate } from '../events/date-words.ts';
import { reportedInWords } from '../sources/publication-words.ts';

export interface DateLine {
  /** `July 2023`, `some day in April 2024`, `period not said`, `undated`. */
  readonly when: string;
  /** `the month is given; reported 24 Apr 2024`; empty if there is nothing to say. */
  readonly how: string;
}

export function toDateLine(
  chronology: Pick<Chronology, 'sourceById'>,
  event: ChronologyEvent,
): DateLine {
  const basis = event.dateBasis?.trim().replace(/\.$/, '');
  return {
    when: event.periodNotSaid ? 'period not said' : writeEventDate(event),
    how: [basis, reportedInWords(event, chronology)].filter(Boolean).join('; '),
  };
}
