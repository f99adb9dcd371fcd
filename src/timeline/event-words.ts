/** What the marks and signs of an event say, for those who do not see the timeline. */
import type { Chronology, ChronologyEvent, Standing } from '../events/chronology.ts';
import { writeEventDate, writePeriodNote } from '../events/date-words.ts';
import { lagInWords } from '../events/lag-words.ts';

export interface EventWords {
  /** `July 2023: China supplies most machines` */
  readonly dated: string;
  /** `; reported 24 April 2024, 9 months later`, or ''. */
  readonly reported: string;
}

/**
 * @param shown the words that stand on the screen: they are part of the name, so that they can be
 * spoken
 * @param clock by which the event stands
 * @param report when it was reported, where that is shown beside when it happened
 */
export function eventWords(
  event: ChronologyEvent,
  shown: string,
  clock: Chronology['clock'],
  report?: Standing,
): EventWords {
  const { title } = event;
  const words = [title, !title.includes(shown) && `(${shown})`].filter(Boolean).join(' ');
  const date = writeEventDate(event);
  return {
    dated: clock === 'reported' ? onReported(event, date, words) : onHappened(event, date, words),
    reported: report?.date ? `; ${reportedInWords(event, report)}` : '',
  };
}

function onHappened(event: ChronologyEvent, date: string, words: string): string {
  const period = writePeriodNote(event);
  const planned = event.kind === 'plan' && '– planned';
  return [`${date}: ${words}`, planned, period && `– ${period}`].filter(Boolean).join(' ');
}

const onReported = (event: ChronologyEvent, date: string, words: string): string =>
  `reported ${date}: ${words} – ${whenInWords(event)}`;

/** When it was, on a clock that shows something else. */
function whenInWords({ kind, happened, figures }: ChronologyEvent): string {
  const period = writePeriodNote({ ...happened, figures });
  if (period) return period;
  if (!happened.date) return 'when it was is not known';
  const date = writeEventDate(happened);
  if (kind === 'plan') return `planned for ${date}`;
  return happened.lasts ? `for ${date}` : `happened ${date}`;
}

function reportedInWords({ happened }: ChronologyEvent, report: Standing): string {
  const lag =
    happened.date && report.date && lagInWords(happened.date, report.date, happened.lasts);
  return [`reported ${writeEventDate(report)}`, lag].filter(Boolean).join(', ');
}
