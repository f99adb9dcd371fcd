import { useState } from 'react';
import type { Chronology } from '../events/chronology.ts';
import { topicColour, topicMark } from '../events/topic-colour.ts';
import { capitalise } from '../events/words.ts';
import { Button } from '../ui/button.tsx';
import { SomeOf } from '../ui/some-of.tsx';
import { TopicMark } from '../ui/topic-mark.tsx';
import { placeMark } from '../ui/use-window.ts';
import { type Chart, layOutChart } from './chart-layout.ts';
import { countFigures, notYetKnown } from './point-words.ts';
import { SeriesPlot } from './series-plot.tsx';
import { knownPoints } from './series-points.ts';
import styles from './series-row.module.css';
import type { SeriesRow as Row } from './series-rows.ts';
import { SeriesTable } from './series-table.tsx';
import { plotHeight, type SharedAxis } from './shared-axis.ts';
import { PageAxis } from './time-axis.tsx';

export interface SeriesRowProps {
  chronology: Chronology;
  row: Row;
  /** Its place among all rows, from 0. */
  place: number;
  axis: SharedAxis;
  /** Its table instead of its chart. */
  asTable: boolean;
  /** Whether it has the axis with it, as on paper, where the page's own is left behind. */
  withAxis: boolean;
  selected: string | undefined;
  onSelect: (event: string) => void;
  /** Whether it lies under the timeline. */
  inStrip: boolean;
  /** Undefined where no more series have room there. */
  onStrip: (() => void) | undefined;
}

/** One series: what it measures and whose figures these are, its chart, and its table. */
export function SeriesRow(props: SeriesRowProps) {
  const { chronology, row, place, axis, asTable, withAxis, selected, onSelect, inStrip, onStrip } =
    props;
  const { series, topic, points } = row;
  const [open, setOpen] = useState(false);
  const title = `series-${series.id}`;
  const table = `table-${series.id}`;
  return (
    <li className={styles.row} aria-labelledby={title} {...{ [placeMark]: place }}>
      <div className={styles.words}>
        <h3 id={title}>{series.name}</h3>
        <p>
          {capitalise(series.unit)}. {series.measures}
        </p>
        <p>Figures: {series.whose}.</p>
        {derivationsOf(points).map((derived) => (
          <p key={derived}>Computed by us: {derived}</p>
        ))}
        <p className={styles.facts}>
          <TopicMark
            mark={topicMark(chronology, topic)}
            colour={topicColour(chronology, topic)}
            className={styles.mark}
          />
          {chronology.topicById.get(topic)?.name} · {countFigures(points)}
        </p>
        <p className={styles.acts}>
          {!asTable && (
            <Button
              variant="quiet"
              aria-expanded={open}
              aria-controls={table}
              aria-label={`Table: ${series.name}`}
              onClick={() => setOpen(!open)}
            >
              Table
            </Button>
          )}
          <Button
            variant="quiet"
            aria-pressed={inStrip}
            aria-label={`Lay under the timeline: ${series.name}`}
            disabled={!onStrip}
            onClick={onStrip}
          >
            {inStrip ? '✓ Under the timeline' : 'Lay under the timeline'}
          </Button>
        </p>
      </div>
      <div className={styles.figures}>
        {!asTable && withAxis && <PageAxis axis={axis} colour="var(--soft)" />}
        {!asTable && (
          <SeriesPlot
            chronology={chronology}
            name={series.name}
            unit={series.unit}
            chart={chartOf(row, axis, chronology, selected)}
            ticks={axis.ticks}
            colour={topicColour(chronology, topic)}
            selected={selected}
            onSelect={onSelect}
          />
        )}
        {/* On paper it is always there. */}
        <div id={table} className={styles.table} data-open={open || asTable || undefined}>
          {(open || asTable || withAxis) && (
            <SeriesTable
              chronology={chronology}
              series={series}
              points={points}
              selected={selected}
              onSelect={onSelect}
            />
          )}
        </div>
        <NotComparable row={row} />
      </div>
    </li>
  );
}

/** How its figures were computed, the first few; the table says it of each. */
const derivationsOf = (points: Row['points']): string[] =>
  [...new Set(knownPoints(points).flatMap(({ figure: { derived } }) => derived ?? []))].slice(0, 3);

function chartOf(
  { points }: Row,
  axis: SharedAxis,
  { asKnown }: Chronology,
  selected: string | undefined,
): Chart {
  return layOutChart(
    points,
    { ...axis, height: plotHeight },
    { selected, inLine: false, notYetKnown: notYetKnown(asKnown?.day) },
  );
}

/** What the reader must not do with the chart, though it looks as if one could. */
function NotComparable({ row: { next, others } }: { row: Row }) {
  return (
    <>
      {next && (
        <p className={styles.warning}>
          <strong>Not comparable</strong> with the next chart: {next}
        </p>
      )}
      {others.length > 0 && (
        <details className={styles.others}>
          <summary>
            {next ? 'Nor with ' : 'Not comparable with '}
            {others.map(({ series }) => `“${series.name}”`).join(', ')}
          </summary>
          <SomeOf
            items={others}
            most={8}
            plural="series"
            keyOf={({ series }) => series.id}
            list={(items) => <ul>{items}</ul>}
          >
            {({ series, why }) => (
              <li>
                “{series.name}”: {why}
              </li>
            )}
          </SomeOf>
        </details>
      )}
    </>
  );
}
