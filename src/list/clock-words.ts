/** What the list adds to the date of an event: its other date, and whether it was known at all. */
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import { writeDay, writeEventDate, writePeriodNote } from '../events/date-words.ts';
import { reportedInWords } from '../events/publication-words.ts';

/**
 * By report: `reported 24 Apr 2024`, `happened 2 Jul 2023`. By happening nothing, or the first of
 * these where both dates are wanted.
 *
 * @param both whether the list, in the order in which things happened, says when they were reported
 */
export function writeClocks(
  event: ChronologyEvent,
  chronology: Pick<Chronology, 'clock' | 'sourceById'>,
  both: boolean,
): string[] {
  const byReport = chronology.clock === 'reported';
  if (!byReport && !both) return [];
  const reported = reportedInWords(event, chronology) ?? 'no date of a report known';
  return byReport ? [reported, writeHappened(event)] : [reported];
}

/** `happened some day in July 2023`; of a statistic without a date of its own `before the war`. */
export function writeHappened(
  { happened, figures }: Pick<ChronologyEvent, 'happened' | 'figures'>,
  style: 'long' | 'short' = 'short',
): string {
  const note = writePeriodNote({ ...happened, figures });
  if (note) return note;
  return happened.date
    ? `happened ${writeEventDate(happened, style)}`
    : 'when it happened not known';
}

/** `perhaps not yet reported on 3 May 2024`; undefined where it surely was. */
export function writePerhaps(
  { id }: Pick<ChronologyEvent, 'id'>,
  { asKnown }: Pick<Chronology, 'asKnown'>,
): string | undefined {
  if (!asKnown?.perhaps.has(id)) return undefined;
  return `perhaps not yet reported on ${writeDay(asKnown.day)}`;
}
