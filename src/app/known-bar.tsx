import { Fragment, useMemo, useRef } from 'react';
import type { Chronology } from '../events/chronology.ts';
import { writeDay } from '../events/date-words.ts';
import type { Day } from '../events/dates.ts';
import {
  countEvents,
  countReports,
  type KnownCounts,
  stepDay,
  toReports,
} from '../events/report-days.ts';
import type { Known } from '../events/reported.ts';
import { useSettled } from '../filters/use-settled.ts';
import { Button } from '../ui/button.tsx';
import styles from './known-bar.module.css';
import { KnownDayField } from './known-day-field.tsx';
import { KnownNews } from './known-news.tsx';
import { KnownReports } from './known-reports.tsx';
import { KnownSlider } from './known-slider.tsx';
import { writeEventCounts, writeNews, writeReportCounts } from './known-words.ts';
import { usePlay } from './use-play.ts';

export interface KnownBarProps {
  /** All of it. */
  chronology: Chronology;
  day: Day;
  /** @param move `replace` while it is dragged or plays */
  onDay: (day: Day, move: 'push' | 'replace') => void;
  /** Everything is to be known again. */
  onClose: () => void;
}

/** How long each report day stands while it plays, and how long one must stand to be told, in ms. */
const pause = 3000;
const settled = 600;

/** The slider “as known on”: which day it is, what it brings, and how much was known by then. */
export default function KnownBar({ chronology, day, onDay, onClose }: KnownBarProps) {
  const reports = useMemo(() => toReports(chronology), [chronology]);
  const [reportCounts, eventCounts, signs] = useMemo(() => {
    const counts = countReports(reports, day);
    return [
      writeReportCounts(counts),
      writeEventCounts(countEvents(chronology, day)),
      signsOf(counts),
    ];
  }, [chronology, reports, day]);
  const news = useMemo(() => writeNews(reports, day), [reports, day]);
  const { from, to } = reports.scale;
  const atEnd = day >= to;

  const playButton = useRef<HTMLButtonElement>(null);
  const play = usePlay(
    atEnd ? undefined : () => onDay(stepDay(reports, day, 'next'), 'replace'),
    day,
    pause,
    playButton,
  );
  const spoken = useSettled(
    `${writeDay(day)}: ${reportCounts.join(', ')}; ${eventCounts.join(', ')}`,
    settled,
  );

  return (
    <section className={styles.bar} aria-label="As known on">
      <KnownDayField day={day} onDay={(next) => onDay(next, 'push')} />
      <div className={styles.track}>
        <Button
          variant="icon"
          aria-label="Previous report"
          title="Previous report"
          aria-disabled={day <= from}
          onClick={() => day > from && onDay(stepDay(reports, day, 'previous'), 'push')}
        >
          ‹
        </Button>
        <KnownSlider reports={reports} day={day} onDay={onDay} />
        <Button
          variant="icon"
          aria-label="Next report"
          title="Next report"
          aria-disabled={atEnd}
          onClick={() => !atEnd && onDay(stepDay(reports, day, 'next'), 'push')}
        >
          ›
        </Button>
      </div>
      <div className={styles.acts}>
        <Button
          ref={playButton}
          onClick={() => {
            // The first step is the reader's act; those that follow by themselves replace it.
            if (!play.playing) onDay(atEnd ? from : stepDay(reports, day, 'next'), 'push');
            play.toggle();
          }}
        >
          <span aria-hidden="true">{play.playing ? '❚❚' : '▸'}</span>
          {play.playing ? 'Pause' : 'Play'}
        </Button>
        <Button
          variant="icon"
          aria-label="Show everything"
          title="Show everything"
          onClick={onClose}
        >
          ✕
        </Button>
      </div>
      <div className={styles.words}>
        <KnownNews news={news} />
        <div>
          <Sign known="surely" />
          <KnownReports reports={reports} day={day} onDay={(next) => onDay(next, 'push')}>
            {reportCounts[0]}
          </KnownReports>
          {reportCounts.slice(1).map((words, i) => (
            <Fragment key={words}>
              {', '}
              <Sign known={signs[i + 1]} />
              {words}
            </Fragment>
          ))}{' '}
          · {eventCounts.join(', ')}
        </div>
      </div>
      <p className="visually-hidden" role="status">
        {spoken}
      </p>
    </section>
  );
}

/** What stands for each of the counts of reports below the slider; those without a date do not. */
const signsOf = ({ perhaps, notYet }: KnownCounts): readonly Known[] => [
  'surely',
  ...(perhaps ? (['perhaps'] as const) : []),
  ...(notYet ? (['no'] as const) : []),
];

/** The bar of reports that stand so, before their count: the line is the legend of the slider. */
function Sign({ known }: { known: Known | undefined }) {
  return known && <span className={styles.sign} data-known={known} aria-hidden="true" />;
}
