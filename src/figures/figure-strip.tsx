import { type CSSProperties, useMemo } from 'react';
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import { writePeriod, writeShortFigure } from '../events/figure-words.ts';
import type { Series } from '../events/format.ts';
import { topicColour } from '../events/topic-colour.ts';
import { Button } from '../ui/button.tsx';
import { SomeOf } from '../ui/some-of.tsx';
import { layOutChart } from './chart-layout.ts';
import { ticksOf, toTimeScale } from './chart-scales.ts';
import styles from './figure-strip.module.css';
import { notYetKnown, pointInWords } from './point-words.ts';
import { SeriesPlot } from './series-plot.tsx';
import { gatherPoints, knownPoints, type SeriesPoint } from './series-points.ts';

export interface FigureStripProps {
  chronology: Chronology;
  /** What matches the filters. */
  events: readonly ChronologyEvent[];
  /** What would match them if all were known. */
  whole: readonly ChronologyEvent[];
  /** Ids of the series to show. */
  series: readonly string[];
  /** The stretch of the axis above, in days from 1970-01-01 UTC with fractions. */
  view: { readonly from: number; readonly to: number };
  /** Pixels of the column of lane titles, and of time beside it. */
  column: number;
  width: number;
  selected: string | undefined;
  onSelect: (event: string) => void;
  onRemove: (series: string) => void;
}

const plotHeight = 84;
const tickRoom = 64;
/** Narrower, and words have no room beside the charts. */
const narrowestColumn = 96;

/** Charts that lie under the timeline, on its axis. */
export default function FigureStrip(props: FigureStripProps) {
  const { chronology, events, whole, series, view, column, width, onRemove } = props;
  const points = useMemo(
    () => gatherPoints(chronology, events, whole),
    [chronology, events, whole],
  );
  const shown = series.flatMap((id) => chronology.seriesById.get(id) ?? []);
  if (shown.length === 0 || width <= 0) return null;
  const time = toTimeScale(view, 0, width);
  const ticks = ticksOf(time, tickRoom);
  return (
    <section className={styles.strip} aria-label="Figures under the timeline">
      {shown.map((one) => {
        const own = points.get(one.id) ?? [];
        const place = { width, height: plotHeight, undated: 0, time };
        const options = {
          selected: props.selected,
          inLine: true,
          notYetKnown: notYetKnown(chronology.asKnown?.day),
        };
        return (
          <div
            key={one.id}
            className={styles.row}
            data-narrow={column < narrowestColumn || undefined}
            style={{ '--column': `${column}px`, '--time': `${width}px` } as CSSProperties}
          >
            <Words {...props} series={one} points={own} onRemove={() => onRemove(one.id)} />
            {own.length > 0 && (
              <div className={styles.time}>
                <SeriesPlot
                  chronology={chronology}
                  name={one.name}
                  unit={one.unit}
                  chart={layOutChart(own, place, options)}
                  ticks={ticks}
                  colour={topicColour(chronology, own[0]?.event.topics[0] ?? '')}
                  selected={props.selected}
                  onSelect={props.onSelect}
                />
              </div>
            )}
          </div>
        );
      })}
    </section>
  );
}

interface WordsProps extends Pick<FigureStripProps, 'chronology' | 'selected' | 'onSelect'> {
  series: Series;
  points: readonly SeriesPoint[];
  onRemove: () => void;
}

/** Beside a chart: its name, and the figures that have no date and no place on the axis. */
function Words({ chronology, series, points, selected, onSelect, onRemove }: WordsProps) {
  const undated = knownPoints(points).filter(({ period }) => !period);
  return (
    <div className={styles.words}>
      <p className={styles.name}>
        {series.name}
        <Button
          variant="icon"
          className={styles.remove}
          aria-label={`Remove from under the timeline: ${series.name}`}
          onClick={onRemove}
        >
          ✕
        </Button>
      </p>
      {points.length === 0 && <p>no figure among these events</p>}
      <SomeOf
        items={undated}
        most={6}
        plural="figures"
        keyOf={(point) => `${undated.indexOf(point)}`}
        list={(items) => items}
      >
        {(point) => (
          <button
            type="button"
            className={styles.undated}
            aria-current={point.event.id === selected ? 'true' : undefined}
            onClick={() => onSelect(point.event.id)}
          >
            <span aria-hidden="true">
              <strong>{writeShortFigure(point.figure)}</strong> {writePeriod(point.figure)}
            </span>
            <span className="visually-hidden">{pointInWords(point, chronology)}</span>
          </button>
        )}
      </SomeOf>
    </div>
  );
}
