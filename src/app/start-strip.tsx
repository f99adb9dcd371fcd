import type { Chronology } from '../events/chronology.ts';
import type { StartingPoint, Tour } from '../events/format.ts';
import { numberOf } from '../events/words.ts';
import { TimelineLegend } from '../timeline/timeline-legend.tsx';
import { shortestOf, writeMinutes } from '../tour/known-tours.ts';
import { Button } from '../ui/button.tsx';
import { Popover } from '../ui/popover.tsx';
import styles from './start-strip.module.css';
import { startingPointsOf } from './starting-points.ts';

interface StartStripProps {
  chronology: Chronology;
  onStart: (point: StartingPoint) => void;
  onTour: (tour: Tour) => void;
  onClose: () => void;
}

/** Whether every event rests on some source. */
function hasProof({ columns: { sources, count } }: Chronology): boolean {
  for (let row = 0; row < count; row++)
    if (sources.starts[row] === sources.starts[row + 1]) return false;
  return true;
}

/** What this is, how to read it, and where to begin. */
export function StartStrip({ chronology, onStart, onTour, onClose }: StartStripProps) {
  const { file } = chronology;
  const short = shortestOf(file.tours);
  const held = file.sources.filter((source) => source.held).length;
  return (
    <section className={styles.strip} aria-label="Start here">
      <div className={styles.what}>
        <p>
          {file.summary} {numberOf(chronology.events.length, 'event')}
          {held > 0 && ` from ${numberOf(held, 'source')}`}
          {hasProof(chronology) && ', each with its proof'}.
        </p>
        <div className={styles.ways}>
          {short && (
            <button type="button" className={styles.more} onClick={() => onTour(short.tour)}>
              Take the {writeMinutes(short.minutes).replace(' min', '-minute')} tour
            </button>
          )}
          <Popover
            label="How to read the shapes"
            trigger="How to read the shapes"
            triggerClassName={styles.more}
          >
            <TimelineLegend />
          </Popover>
        </div>
      </div>
      <ol className={styles.points}>
        {startingPointsOf(chronology).map((point) => (
          <li key={point.id}>
            <button type="button" className={styles.point} onClick={() => onStart(point)}>
              <span className={styles.pointTitle}>{point.title}</span>
              {point.text && <span className={styles.pointText}>{point.text}</span>}
            </button>
          </li>
        ))}
      </ol>
      <Button
        variant="icon"
        className={styles.close}
        aria-label="Close the start strip"
        onClick={onClose}
      >
        ✕
      </Button>
    </section>
  );
}
