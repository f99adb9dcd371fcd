import { useRef } from 'react';
import type { Chronology } from '../events/chronology.ts';
import { unitBesideNumbers } from '../events/figure-words.ts';
import type { Series } from '../events/format.ts';
import { layOutChart } from '../figures/chart-layout.ts';
import { notYetKnown } from '../figures/point-words.ts';
import { SeriesPlot } from '../figures/series-plot.tsx';
import type { SeriesPoint } from '../figures/series-points.ts';
import { SeriesTable } from '../figures/series-table.tsx';
import { plotHeight, sharedAxis } from '../figures/shared-axis.ts';
import { PageAxis } from '../figures/time-axis.tsx';
import { usePlace } from '../figures/use-place.ts';
import styles from './series-chart.module.css';

export interface SeriesChartProps {
  chronology: Chronology;
  series: Series;
  /** Two or more. */
  points: readonly SeriesPoint[];
  /** The id of the event that is shown. */
  current: string;
  colour: string;
  onSelect: (event: string) => void;
}

/** A series on an axis of its own, the shown event's figure strong, and its table to open. */
export default function SeriesChart(props: SeriesChartProps) {
  const { chronology, series, points, current, colour, onSelect } = props;
  const plot = useRef<HTMLDivElement>(null);
  const axis = sharedAxis(points, usePlace(plot, 320).width);
  const chart = layOutChart(
    points,
    { ...axis, height: plotHeight },
    { selected: current, inLine: false, notYetKnown: notYetKnown(chronology.asKnown?.day) },
  );
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>
        {[series.name, unitBesideNumbers(series.unit)].filter(Boolean).join(', ')}
      </figcaption>
      <div ref={plot} className={styles.plot}>
        <PageAxis axis={axis} colour="var(--soft)" />
        <SeriesPlot
          chronology={chronology}
          name={series.name}
          unit={series.unit}
          chart={chart}
          ticks={axis.ticks}
          colour={colour}
          selected={current}
          onSelect={onSelect}
        />
      </div>
      <details className={styles.all}>
        <summary>{points.length === 2 ? 'Both values' : `All ${points.length} values`}</summary>
        <p className={styles.measures}>
          {series.measures} · {series.whose}
        </p>
        <SeriesTable
          chronology={chronology}
          series={series}
          points={points}
          selected={current}
          onSelect={onSelect}
        />
      </details>
    </figure>
  );
}
