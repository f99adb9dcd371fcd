/** The line under an event's title: when, how that is known, and when it was reported. */
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import { writeEventDate, writePeriodNote } from '../events/date-words.ts';
import { reportedInWords } from '../events/publication-words.ts';

export interface DateLine {
  /** `July 2023`, `some day in April 2024`, `before the war`, `undated`. */
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
    when: writePeriodNote(event) || writeEventDate(event),
    how: [basis, reportedInWords(event, chronology)].filter(Boolean).join('; '),
  };
}
