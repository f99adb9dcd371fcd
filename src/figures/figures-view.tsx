import { useMemo, useRef, useState } from 'react';
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import { Blank } from '../ui/blank.tsx';
import { Button } from '../ui/button.tsx';
import { SomeOf } from '../ui/some-of.tsx';
import { phone, useMedia } from '../ui/use-media.ts';
import { useWindow } from '../ui/use-window.ts';
import { FiguresLegend } from './figures-legend.tsx';
import styles from './figures-view.module.css';
import { countFigures } from './point-words.ts';
import { gatherPoints } from './series-points.ts';
import { SeriesRow } from './series-row.tsx';
import { type SeriesRows, toRows } from './series-rows.ts';
import { sharedAxis } from './shared-axis.ts';
import { mostInStrip } from './strip-limit.ts';
import { PageAxis } from './time-axis.tsx';
import { usePlace } from './use-place.ts';

export interface FiguresViewProps {
  /** As it is known, by when things happened. */
  chronology: Chronology;
  /** What matches the filters: the figures of other events are left out. */
  events: readonly ChronologyEvent[];
  /** What would match them if all were known; those of its figures that are not stand as blocks. */
  whole: readonly ChronologyEvent[];
  /** The id of the event that is open. */
  selected: string | undefined;
  onSelect: (event: string) => void;
  /** Ids of the series that lie under the timeline. */
  strip: readonly string[];
  onStrip: (series: readonly string[]) => void;
}

/** Up to so many series all are in the page. */
const mostAtOnce = 24;
/** Pixels of a chart with its words. */
const guess = 190;

/** Every series as a small chart, all on one axis of time. */
export default function FiguresView(props: FiguresViewProps) {
  const { chronology, events, whole, selected, onSelect, strip, onStrip } = props;
  const isPhone = useMedia(phone);
  const [asTables, setAsTables] = useState(false);
  const plots = useRef<HTMLDivElement>(null);
  const { width, onPaper } = usePlace(plots, 800);
  const found = useMemo(
    () => toRows(chronology, gatherPoints(chronology, events, whole)),
    [chronology, events, whole],
  );
  const { rows } = found;
  const { list, first, end, blank } = useWindow<HTMLOListElement>({
    count: rows.length,
    of: rows,
    guess,
    whole: onPaper || rows.length <= mostAtOnce,
    margin: 300,
    look: `${asTables}`,
  });
  const points = useMemo(() => rows.flatMap((row) => row.points), [rows]);
  const axis = useMemo(() => sharedAxis(points, width), [points, width]);
  const legend = <FiguresLegend perhaps={points.some(({ known }) => known === 'perhaps')} />;
  return (
    <section className={styles.view} aria-label="Figures">
      <h2 className="visually-hidden">Figures</h2>
      <header className={styles.head}>
        <p>
          <strong>{rows.length} series</strong> with {countFigures(points)}. Each chart has a scale
          of its own, from zero; time is the same in all.
        </p>
        <Button aria-pressed={asTables} onClick={() => setAsTables(!asTables)}>
          Show as tables
        </Button>
        {!asTables &&
          (isPhone && !onPaper ? (
            <details className={styles.legend}>
              <summary>What the marks mean</summary>
              {legend}
            </details>
          ) : (
            legend
          ))}
      </header>
      <div className={styles.axis} data-hidden={asTables || undefined} aria-hidden="true">
        <div ref={plots} className={styles.time}>
          {axis.undated > 0 && <span className={styles.undated}>no date</span>}
          <PageAxis axis={axis} colour="var(--ink)" />
        </div>
      </div>
      <ol ref={list} className={styles.rows}>
        <Blank as="li" height={blank(0, first)} />
        {rows.slice(first, end).map((row, at) => {
          const { id } = row.series;
          const inStrip = strip.includes(id);
          const full = !inStrip && strip.length >= mostInStrip;
          return (
            <SeriesRow
              key={id}
              chronology={chronology}
              row={row}
              place={first + at}
              axis={axis}
              asTable={asTables}
              withAxis={onPaper}
              selected={selected}
              onSelect={onSelect}
              inStrip={inStrip}
              onStrip={
                full
                  ? undefined
                  : () => onStrip(inStrip ? strip.filter((one) => one !== id) : [...strip, id])
              }
            />
          );
        })}
        <Blank as="li" height={blank(end, rows.length)} />
      </ol>
      <Empty {...found} />
    </section>
  );
}

/** Nothing is left out in silence. */
function Empty({ rows, empty }: SeriesRows) {
  if (empty.length === 0)
    return rows.length > 0 ? null : <p className={styles.empty}>This file follows no series.</p>;
  return (
    <details className={styles.empty}>
      <summary>
        {empty.length === 1
          ? '1 series has no figure among these events'
          : `${empty.length} series have no figure among these events`}
      </summary>
      <SomeOf
        items={empty}
        most={40}
        plural="series"
        keyOf={({ id }) => id}
        list={(items) => <ul>{items}</ul>}
      >
        {({ name }) => <li>{name}</li>}
      </SomeOf>
    </details>
  );
}
