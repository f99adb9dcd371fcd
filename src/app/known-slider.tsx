import { type CSSProperties, type KeyboardEvent, useId, useMemo } from 'react';
import type { Day } from '../events/dates.ts';
import { addMonths, type Reports, stepDay } from '../events/report-days.ts';
import styles from './known-slider.module.css';
import { writeDay } from './known-words.ts';

interface KnownSliderProps {
  reports: Reports;
  day: Day;
  /** At every step of a drag, and while a key is held, with `replace`. */
  onDay: (day: Day, move: 'push' | 'replace') => void;
}

/** Pixels from the rail up and down to the ends of a tick. */
const tick = 6;

/**
 * A slider over the days on which reports came out. Each has a tick; where only a stretch of
 * possible days is known, a hollow one as wide as that.
 */
export function KnownSlider({ reports, day, onDay }: KnownSliderProps) {
  const hint = useId();
  const { scale } = reports;
  const length = scale.to - scale.from;
  const shown = Math.min(Math.max(day, scale.from), scale.to);
  const ticks = useMemo(() => drawTicks(reports), [reports]);
  return (
    <div
      className={styles.slider}
      style={{ '--at': `${((shown - scale.from) / length) * 100}%` } as CSSProperties}
    >
      <div className={styles.rail} aria-hidden="true">
        <div className={styles.past} />
        <svg
          className={styles.ticks}
          viewBox={`0 ${-tick} ${length} ${2 * tick}`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <path className={styles.stretch} d={ticks.stretches} />
          <path className={styles.day} d={ticks.days} />
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

/** Lines across the rail at known days, and boxes over the stretches of possible ones. */
function drawTicks({ dated, scale }: Reports): { days: string; stretches: string } {
  const days = new Set<string>();
  const stretches = new Set<string>();
  for (const { earliest, latest } of dated) {
    const from = Math.max(earliest, scale.from) - scale.from;
    const to = Math.min(latest, scale.to) - scale.from;
    if (from === to) days.add(`M${from} ${-tick}V${tick}`);
    else stretches.add(`M${from} ${-tick + 1}H${to}V${tick - 1}H${from}Z`);
  }
  return { days: [...days].join(''), stretches: [...stretches].join('') };
}

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
