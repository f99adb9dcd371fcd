import { unitBesideNumbers, writeFigure, writePeriod } from '../events/figure-words.ts';
import type { Series } from '../events/format.ts';
import { EventLink } from '../sources/event-link.tsx';
import { layOutChart } from './chart-layout.ts';
import { type ChartMark, chartSize } from './chart-marks.ts';
import styles from './series-chart.module.css';
import type { SeriesPoint } from './series-points.ts';

export interface SeriesChartProps {
  series: Series;
  /** Two or more. */
  points: readonly SeriesPoint[];
  /** The id of the event that is shown. */
  current: string;
  colour: string;
  onSelect: (event: string) => void;
}

/** A series drawn small, the shown event's figure strong, and all of it as a table to open. */
export function SeriesChart({ series, points, current, colour, onSelect }: SeriesChartProps) {
  const { width, height, right } = chartSize;
  const chart = layOutChart(points, current);
  const inWords = points.map(({ figure }) => `${writePeriod(figure)}: ${writeFigure(figure)}`);
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>
        {[series.name, unitBesideNumbers(series.unit)].filter(Boolean).join(', ')}
      </figcaption>
      <svg
        className={styles.chart}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={`${series.name}. ${inWords.join('. ')}.`}
        style={{ color: colour }}
      >
        {chart.lines.map(({ y, text }) => (
          <g key={text}>
            <line className={styles.line} x1={chart.left} x2={right} y1={y} y2={y} />
            <text className={styles.scale} x={chart.left - 8} y={y + 4}>
              {text}
            </text>
          </g>
        ))}
        {chart.marks.map((mark, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one event may hold several of its figures
          <Mark key={index} mark={mark} />
        ))}
        {chart.values.map(({ x, y, text, more, current: strong }) => (
          <text key={`${x} ${y}`} className={strong ? styles.strong : styles.value} x={x} y={y}>
            {text}
            {more && <tspan className={styles.more}> {more}</tspan>}
          </text>
        ))}
        {chart.dates.map(({ x, y, text }) => (
          <text key={x} className={styles.date} x={x} y={y}>
            {text}
          </text>
        ))}
      </svg>
      <details className={styles.all}>
        <summary>{points.length === 2 ? 'Both values' : `All ${points.length} values`}</summary>
        <Table points={points} series={series} current={current} onSelect={onSelect} />
      </details>
    </figure>
  );
}

function Mark({ mark: { current, shape, x1, x2, yHigh, yLow } }: { mark: ChartMark }) {
  const x = (x1 + x2) / 2;
  const y = (yHigh + yLow) / 2;
  return (
    <g className={current ? undefined : styles.other}>
      {yLow !== yHigh && <line className={styles.range} x1={x} x2={x} y1={yLow} y2={yHigh} />}
      {shape === 'dot' ? (
        <circle cx={x1} cy={y} r={current ? 5 : 3.5} fill="currentColor" />
      ) : (
        <line className={styles[shape]} x1={x1} x2={x2} y1={y} y2={y} />
      )}
    </g>
  );
}

type TableProps = Pick<SeriesChartProps, 'series' | 'points' | 'current' | 'onSelect'>;

function Table({ series, points, current, onSelect }: TableProps) {
  return (
    <>
      <p className={styles.measures}>
        {series.measures} · {series.whose}
      </p>
      <table className={styles.table}>
        <tbody>
          {points.map(({ event, figure }) => (
            <tr key={`${event.id} ${writePeriod(figure)} ${writeFigure(figure)}`}>
              <th scope="row">{writePeriod(figure, 'short')}</th>
              <td className={styles.number}>{writeFigure(figure)}</td>
              <td>
                {event.id === current ? (
                  'this event'
                ) : (
                  <EventLink event={event} onSelect={onSelect} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
