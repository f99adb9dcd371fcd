import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import type { Figure } from '../events/format.ts';
import styles from './event-figures.module.css';
import { writeFigure, writePeriod, writeQuantity } from './figure-words.ts';
import { SeriesChart } from './series-chart.tsx';
import { seriesPoints } from './series-points.ts';

export interface EventFiguresProps {
  chronology: Chronology;
  event: ChronologyEvent;
  colour: string;
  onSelect: (event: string) => void;
}

/** An event's figures, each with its period, and the series that they belong to. */
export function EventFigures({ chronology, event, colour, onSelect }: EventFiguresProps) {
  const charts = [...new Set(event.figures.flatMap(({ series }) => series ?? []))].flatMap((id) => {
    const series = chronology.seriesById.get(id);
    const points = seriesPoints(chronology, id);
    return series && points.length > 1 ? [{ series, points }] : [];
  });
  const charted = new Set<string | undefined>(charts.map(({ series }) => series.id));
  const nameOf = ({ series = '' }: Figure) => chronology.seriesById.get(series)?.name;
  return (
    <>
      <ul className={styles.figures} aria-label="Figures">
        {event.figures.map((figure, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: figures have no id and never move
          <li key={index}>
            <OneFigure
              figure={figure}
              colour={colour}
              name={charted.has(figure.series) ? undefined : nameOf(figure)}
            />
          </li>
        ))}
      </ul>
      {charts.map(({ series, points }) => (
        <SeriesChart
          key={series.id}
          series={series}
          points={points}
          current={event.id}
          colour={colour}
          onSelect={onSelect}
        />
      ))}
    </>
  );
}

interface OneFigureProps {
  figure: Figure;
  colour: string;
  /** Of its series, unless a chart below says it. */
  name: string | undefined;
}

function OneFigure({ figure, colour, name }: OneFigureProps) {
  const { changeFrom, derived, equivalents } = figure;
  return (
    <>
      <span className={styles.value} style={{ color: colour }}>
        {writeFigure(figure)}
      </span>{' '}
      <span className={styles.period}>{writePeriod(figure)}</span>
      {name && <p className={styles.about}>{name}</p>}
      {changeFrom && <p className={styles.about}>Change from {changeFrom}</p>}
      {equivalents.length > 0 && (
        <p className={styles.about}>
          Printed also as{' '}
          {equivalents.map(({ value, unit }) => writeQuantity(value, unit)).join(', ')}
        </p>
      )}
      {derived && <p className={styles.about}>Computed by us: {derived}</p>}
    </>
  );
}
