import type { ReactNode } from 'react';
import { writeDay } from '../events/date-words.ts';
import type { Day } from '../events/dates.ts';
import { publishedInWords } from '../events/publication-words.ts';
import type { DatedReport, Reports } from '../events/report-days.ts';
import button from '../ui/button.module.css';
import { Button } from '../ui/button.tsx';
import { Popover } from '../ui/popover.tsx';
import styles from './known-reports.module.css';
import { writeStanding } from './known-words.ts';

interface KnownReportsProps {
  reports: Reports;
  day: Day;
  /** Goes to the day by which a report was surely out. */
  onDay: (day: Day) => void;
  /** How many are out: the button that opens the list. */
  children: ReactNode;
}

/** All reports behind the events in the order in which they came out, and those without a date. */
export function KnownReports({ reports, day, onDay, children }: KnownReportsProps) {
  const { dated, undated } = reports;
  return (
    <Popover label="Reports" trigger={children} triggerClassName={button.quiet} align="end">
      {(close) => (
        <ol className={styles.reports}>
          {dated.map((report) => (
            <li key={report.source.id}>
              <p className={styles.title}>{report.source.title}</p>
              <p>{report.source.publisher}</p>
              <p>
                {writeStanding(report, day)} ·{' '}
                <ReportDay
                  report={report}
                  onDay={(next) => {
                    close();
                    onDay(next);
                  }}
                />
              </p>
            </li>
          ))}
          {undated.map(({ id, title, publisher }) => (
            <li key={id}>
              <p className={styles.title}>{title}</p>
              <p>{publisher}</p>
              <p>date not known, so it is on no day</p>
            </li>
          ))}
        </ol>
      )}
    </Popover>
  );
}

/** A report without a last day is surely out on none. */
function ReportDay({ report, onDay }: { report: DatedReport; onDay: (day: Day) => void }) {
  const { source, latest } = report;
  const published = source.published === undefined ? undefined : publishedInWords(source, 'short');
  if (!Number.isFinite(latest)) return <>{published}</>;
  return (
    <Button variant="quiet" className={styles.day} onClick={() => onDay(latest)}>
      {published ?? `by ${writeDay(latest)}`}
    </Button>
  );
}
