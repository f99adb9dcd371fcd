/** A chronology by when the world learned of things. */
import { type Chronology, type ChronologyEvent, inOrder, type Standing } from './chronology.ts';
import { possibleDays } from './dates.ts';
import { reportedDate } from './reported.ts';

/**
 * Lets each event stand at its first report; `happened` keeps when it was. An event whose report
 * has no date is undated on this clock.
 */
export function onReportedClock(chronology: Chronology): Chronology {
  const events = chronology.events.map((event) => ({
    ...event,
    ...reportedStanding(event, chronology),
  }));
  return { ...chronology, ...inOrder(events, chronology.file), clock: 'reported' };
}

/** Where an event stands by its first report: a moment on one day of the possible ones. */
export function reportedStanding(
  { reported }: Pick<ChronologyEvent, 'reported'>,
  { sourceById }: Pick<Chronology, 'sourceById'>,
): Standing {
  const date = reported && reportedDate(reported, sourceById);
  return {
    date,
    lasts: false,
    periodNotSaid: false,
    days: date && possibleDays(date, false),
  };
}
