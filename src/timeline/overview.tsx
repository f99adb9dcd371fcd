import { type CSSProperties, type KeyboardEvent, type PointerEvent, useMemo, useRef } from 'react';
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import { writeYear } from '../events/date-words.ts';
import { toCalendar, toDate } from '../events/dates.ts';
import styles from './overview.module.css';
import { overviewBars, overviewYears } from './overview-bars.ts';
import type { Movement } from './use-movement.ts';
import { useView } from './use-view.ts';
import { clampView, closestDays, lengthOf, pan, type View } from './view.ts';

interface OverviewProps {
  /** What the bars count. */
  counted: Dated;
  /** What they would count if all were known: by these they have their heights. */
  all: Dated;
  /** From the first date to the last, and with a little room on either side. */
  dated: View;
  whole: View;
  movement: Movement;
  /** Pixels that the bars have, and those of the column before them. */
  width: number;
  column: number;
}

interface Dated {
  readonly chronology: Pick<Chronology, 'columns'>;
  readonly events: readonly ChronologyEvent[];
}

/** Pixels of a bar with its gap, and of the bars' height. */
const barPitch = 11;
const barHeight = 36;

type Part = 'body' | 'start' | 'end';

/** The whole span as a histogram, with a brush for what is in view. */
export function Overview(props: OverviewProps) {
  const { counted, all, dated, whole, movement, width, column } = props;
  const view = useView(movement);
  const onMove = (to: View) => movement.move(to, false);
  const strip = useRef<HTMLDivElement>(null);
  const grip = useRef<{ part: Part; x: number; view: View }>(undefined);
  const columns = Math.max(1, Math.floor(width / barPitch));
  const allBars = useMemo(() => barsOf(all, whole, columns), [all, whole, columns]);
  const bars = useMemo(
    () => (counted.events === all.events ? allBars : barsOf(counted, whole, columns)),
    [counted, all, allBars, whole, columns],
  );
  const most = Math.max(1, ...allBars);
  const path = useMemo(() => barsPath(bars, most), [bars, most]);
  const share = (day: number) => Math.min(Math.max((day - whole.from) / lengthOf(whole), 0), 1);
  const [start, end] = [share(view.from), share(view.to)];
  const first = toCalendar(dated.from).year;
  const last = toCalendar(dated.to - 1).year;
  const years = overviewYears(first, last, width / 56).filter(({ day }) => day >= whole.from);
  const tight = (end - start) * width < 64;

  const grab = (part: Part) => (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    grip.current = { part, x: event.clientX, view };
    movement.hold(true);
  };
  const drag = ({ clientX }: PointerEvent<HTMLElement>) => {
    if (!grip.current) return;
    const { part, x, view: before } = grip.current;
    const days = ((clientX - x) / Math.max(width, 1)) * lengthOf(whole);
    onMove(part === 'body' ? moved(before, days, whole) : stretched(before, part, days, whole));
  };
  const release = () => {
    if (grip.current) movement.hold(false);
    grip.current = undefined;
  };
  /** A click beside the brush brings it there. */
  const jump = ({ clientX, button }: PointerEvent<HTMLElement>) => {
    if (button !== 0 || !strip.current) return;
    const at = (clientX - strip.current.getBoundingClientRect().left) / Math.max(width, 1);
    const middle = whole.from + at * lengthOf(whole);
    onMove(moved(view, middle - (view.from + view.to) / 2, whole));
  };
  const handle = (part: 'start' | 'end', at: number, day: number) => (
    <div
      role="slider"
      tabIndex={0}
      className={styles.handle}
      data-part={part}
      data-tight={tight}
      style={{ left: percent(at) }}
      aria-label={part === 'start' ? 'Start of the span in view' : 'End of the span in view'}
      aria-valuemin={Math.round(whole.from)}
      aria-valuemax={Math.round(whole.to)}
      aria-valuenow={Math.round(day)}
      aria-valuetext={dayFormat.format(toDate(Math.floor(day)))}
      onPointerDown={grab(part)}
      onPointerMove={drag}
      onPointerUp={release}
      onPointerCancel={release}
      onKeyDown={(event) => {
        const days = daysOfKey(event, view, whole);
        if (days === undefined) return;
        event.preventDefault();
        onMove(stretched(view, part, days, whole));
      }}
    />
  );

  return (
    <div
      className={styles.overview}
      style={{ '--column': `${column}px`, '--bars': `${width}px` } as CSSProperties}
    >
      <p className={styles.title}>
        <b>Whole span</b>
        <span>{first === last ? writeYear(first) : `${writeYear(first)}–${writeYear(last)}`}</span>
      </p>
      <div ref={strip} className={styles.strip} onPointerDown={jump}>
        <svg
          className={styles.bars}
          viewBox={`0 0 ${columns * barPitch} ${barHeight}`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <path d={path} />
          <path
            className={styles.inView}
            d={path}
            style={{ clipPath: `inset(0 ${percent(1 - end)} 0 ${percent(start)}) view-box` }}
          />
        </svg>
        <div
          className={styles.brush}
          style={{ left: percent(start), right: percent(1 - end) }}
          onPointerDown={grab('body')}
          onPointerMove={drag}
          onPointerUp={release}
          onPointerCancel={release}
        />
        {handle('start', start, view.from)}
        {handle('end', end, view.to - 1)}
      </div>
      <ol className={styles.years} aria-hidden="true">
        {years.map(({ year, day }) => (
          <li key={year} style={{ left: percent(share(day)) }}>
            {writeYear(year)}
          </li>
        ))}
      </ol>
    </div>
  );
}

const barsOf = ({ chronology, events }: Dated, whole: View, columns: number): number[] =>
  overviewBars(events, chronology.columns.first, whole, columns);

const percent = (part: number) => `${Math.round(part * 10_000) / 100}%`;

const dayFormat = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

function barsPath(bars: readonly number[], most: number): string {
  return bars
    .map((count, column) => {
      if (count === 0) return '';
      const height = Math.max(2, Math.round((count / most) * barHeight));
      return `M${column * barPitch + 1} ${barHeight}v-${height}h${barPitch - 2}v${height}z`;
    })
    .join('');
}

const moved = (view: View, days: number, whole: View): View =>
  clampView(pan(view, days / lengthOf(view)), whole);

function stretched(view: View, part: 'start' | 'end', days: number, whole: View): View {
  return part === 'start'
    ? { ...view, from: Math.min(Math.max(view.from + days, whole.from), view.to - closestDays) }
    : { ...view, to: Math.max(Math.min(view.to + days, whole.to), view.from + closestDays) };
}

/** A tenth of what is in view; a whole view with the page keys. */
function daysOfKey({ key }: KeyboardEvent, view: View, whole: View): number | undefined {
  const tenth = lengthOf(view) / 10;
  if (key === 'ArrowRight' || key === 'ArrowUp') return tenth;
  if (key === 'ArrowLeft' || key === 'ArrowDown') return -tenth;
  if (key === 'PageUp') return lengthOf(view);
  if (key === 'PageDown') return -lengthOf(view);
  if (key === 'Home') return -lengthOf(whole);
  return key === 'End' ? lengthOf(whole) : undefined;
}
