import { type CSSProperties, type KeyboardEvent, useId, useMemo } from 'react';
import { writeDay } from '../events/date-words.ts';
import type { Day } from '../events/dates.ts';
import { addMonths, type Reports, stepDay } from '../events/report-days.ts';
import { type Known, knownOn } from '../events/reported.ts';
import styles from './known-slider.module.css';
import { type Ticks, toTicks } from './known-ticks.ts';

interface KnownSliderProps {
  reports: Reports;
  day: Day;
  /** At every step of a drag, and while a key is held, with `replace`. */
  onDay: (day: Day, move: 'push' | 'replace') => void;
}

/** Pixels of a tick, with the rail across its middle. */
const tickHeight = 12;

/** What may yet come out lies over what has. */
const stretchStates: readonly Known[] = ['surely', 'no', 'perhaps'];

/**
 * A slider over the days on which reports came out. Each has a tick; where only a stretch of
 * possible days is known, a hollow bar as wide as that lies below.
 */
export function KnownSlider({ reports, day, onDay }: KnownSliderProps) {
  const hint = useId();
  const { scale } = reports;
  const length = scale.to - scale.from;
  const shown = Math.min(Math.max(day, scale.from), scale.to);
  const ticks = useMemo(() => toTicks(reports), [reports]);
  const height = tickHeight + (ticks.rows > 0 ? gap + ticks.rows * rowPitch : 0);
  return (
    <div
      className={styles.slider}
      style={
        {
          '--at': `${((shown - scale.from) / length) * 100}%`,
          '--ticks': `${height}px`,
        } as CSSProperties
      }
    >
      <div className={styles.rail} aria-hidden="true">
        <div className={styles.past} />
        <svg
          className={styles.ticks}
          height={height}
          viewBox={`0 0 ${length} ${height}`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          {stretchStates.map((known) => (
            <path
              key={known}
              className={styles.stretch}
              data-known={known}
              d={drawStretches(ticks, shown - scale.from, known)}
            />
          ))}
          <path className={styles.day} d={drawDays(ticks)} />
        </svg>
      </div>
      <input
        type="range"
        min={scale.from}
        max={scale.to}
        value={shown}
        aria-label="As known on"
        aria-valuetext={writeDay(day)}
        aria-describedby={hint}
        onChange={({ target }) => onDay(target.valueAsNumber, 'replace')}
        onKeyDown={(event) => {
          const next = dayOfKey(event, day, reports);
          if (next === undefined) return;
          event.preventDefault();
          if (next !== day) onDay(next, event.repeat ? 'replace' : 'push');
        }}
      />
      <p id={hint} className="visually-hidden">
        Arrow keys step from report to report, with Shift from day to day, the page keys by a month.
      </p>
    </div>
  );
}

/** Pixels from the ticks to the stretches, from one row of these to the next, and of a stretch. */
const gap = 4.5;
const rowPitch = 6;
const stretchHeight = 3;

const drawDays = ({ days }: Ticks) => days.map((day) => `M${day} 0V${tickHeight}`).join('');

/** Boxes below the rail over the stretches that stand so on a day. */
const drawStretches = ({ stretches }: Ticks, day: Day, known: Known) =>
  stretches
    .filter(({ from, to }) => knownOn({ earliest: from, latest: to, by: '' }, day) === known)
    .map(({ from, to, row }) => {
      const top = tickHeight + gap + row * rowPitch;
      return `M${from} ${top}H${to}v${stretchHeight}H${from}Z`;
    })
    .join('');

function dayOfKey(
  { key, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent,
  day: Day,
  reports: Reports,
): Day | undefined {
  if (altKey || ctrlKey || metaKey) return undefined;
  const { from, to } = reports.scale;
  const within = (one: Day) => Math.min(Math.max(one, from), to);
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return shiftKey ? within(day + 1) : stepDay(reports, day, 'next');
    case 'ArrowLeft':
    case 'ArrowDown':
      return shiftKey ? within(day - 1) : stepDay(reports, day, 'previous');
    case 'PageUp':
      return within(addMonths(day, 1));
    case 'PageDown':
      return within(addMonths(day, -1));
    case 'Home':
      return from;
    case 'End':
      return to;
    default:
      return undefined;
  }
}
