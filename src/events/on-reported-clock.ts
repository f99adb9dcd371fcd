/** A chronology in the order in which the world could read of it. */
import { type Chronology, type ChronologyEvent, eventsOf } from './chronology.ts';
import { type Columns, firstDays, rowsByDate, type Standing, selectRows } from './columns.ts';
import { possibleDays } from './dates.ts';
import { type EventTable, narrowTable } from './event-table.ts';
import { type Reported, reportedDate } from './reported.ts';

/**
 * Lets each event stand at its first report; `happened` keeps when it was. An event whose report
 * has no date is undated on this clock.
 */
export function onReportedClock(chronology: Chronology): Chronology {
  return { ...chronology, ...eventsOf(reportedTable(chronology)), clock: 'reported' };
}

function reportedTable({ table, sourceById }: Chronology): EventTable {
  const { columns } = table;
  const standings = columns.reports.map((report) => standingOf(report, sourceById));
  const { report: standing } = columns;
  const reported: Columns = {
    ...columns,
    standing,
    standings,
    first: firstDays(standing, standings),
  };
  const rows = rowsByDate(reported);
  return narrowTable(table, rows, { columns: selectRows(reported, rows) });
}

/** Where an event stands by its first report: a moment on one day of the possible ones. */
export const reportedStanding = (
  { reported }: Pick<ChronologyEvent, 'reported'>,
  { sourceById }: Pick<Chronology, 'sourceById'>,
): Standing => standingOf(reported, sourceById);

function standingOf(
  reported: Reported | undefined,
  sourceById: Chronology['sourceById'],
): Standing {
  const date = reported && reportedDate(reported, sourceById);
  return {
    date,
    lasts: false,
    periodNotSaid: false,
    days: date && possibleDays(date, false),
  };
}
