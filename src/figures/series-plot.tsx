import { Line } from '@visx/shape';
import { type CSSProperties, useId } from 'react';
import type { Chronology } from '../events/chronology.ts';
import { writePeriod, writeShortNumber } from '../events/figure-words.ts';
import type { ChartLabel, LabelledMark } from './chart-labels.ts';
import type { Chart } from './chart-layout.ts';
import type { ChartMark } from './chart-marks.ts';
import type { Tick } from './chart-scales.ts';
import { CrowdShape } from './crowd-shape.tsx';
import { MarkShape } from './mark-shape.tsx';
import { notYetKnown, pointInWords } from './point-words.ts';
import styles from './series-plot.module.css';

export interface SeriesPlotProps {
  chronology: Chronology;
  /** The name of its series. */
  name: string;
  unit: string;
  chart: Chart;
  /** Where the lines of time stand. */
  ticks: readonly Tick[];
  /** A CSS value. */
  colour: string;
  /** The id of the event that is open. */
  selected: string | undefined;
  onSelect: (event: string) => void;
}

/** The figures of one series along time, each a button that opens its event. */
export function SeriesPlot(props: SeriesPlotProps) {
  const { chronology, name, unit, chart, ticks, colour, selected, onSelect } = props;
  const id = useId();
  const { width, height, undated, value, marks, crowd } = chart;
  const hangs = marks.some(({ mark }) => mark.outward > 0);
  return (
    <div className={styles.plot} style={{ height, color: colour }}>
      <svg className={styles.ground} width={width} height={height} aria-hidden="true">
        {ticks.map(({ day, x, strong }) => (
          <Line
            key={day}
            stroke="var(--hairline)"
            strokeOpacity={strong ? 1 : 0.55}
            from={{ x, y: 0 }}
            to={{ x, y: height }}
          />
        ))}
        <Line
          stroke="var(--edge)"
          strokeOpacity={0.6}
          from={{ x: undated, y: value(0) }}
          to={{ x: width, y: value(0) }}
        />
        <CrowdShape marks={crowd} />
      </svg>
      {hangs && (
        <span className={styles.zero} style={{ top: value(0), left: undated }} aria-hidden="true">
          {writeShortNumber(0, unit)}
        </span>
      )}
      {crowd.length > 0 && (
        <p className="visually-hidden">
          {crowd.length} figures more are drawn without their names; the table has all.
        </p>
      )}
      <ul aria-label={`${name}: figures`}>
        {marks.map(({ mark, label }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: figures have no id
          <li key={index}>
            {mark.shape === 'later' ? (
              <Later chronology={chronology} id={`${id}-${index}`} mark={mark} label={label} />
            ) : (
              <Point
                chronology={chronology}
                id={`${id}-${index}`}
                mark={mark}
                label={label}
                strong={mark.point.event.id === selected}
                onSelect={onSelect}
              />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface PointProps extends LabelledMark {
  chronology: Chronology;
  id: string;
  strong: boolean;
  onSelect: (event: string) => void;
}

/** The label is the button, since labels never touch; its mark can be pressed just as well. */
function Point({ chronology, id, mark, label, strong, onSelect }: PointProps) {
  const box = label ?? boxAround(mark);
  const said = pointInWords(mark.point, chronology);
  // What one reads one can say: the value is part of the name, but is not to be heard twice.
  const apart = label && !said.includes(label.value) ? `${label.value}, ` : '';
  return (
    <button
      type="button"
      className={styles.point}
      style={styleOf(box)}
      aria-current={strong ? 'true' : undefined}
      onClick={() => onSelect(mark.point.event.id)}
    >
      <Shape box={box} mark={mark} id={id} strong={strong} />
      {label && <LabelText label={label} />}
      <span className="visually-hidden">{`${apart}${said}`}</span>
    </button>
  );
}

function Later({ chronology, id, mark, label }: Omit<PointProps, 'strong' | 'onSelect'>) {
  const box = label ?? boxAround(mark);
  const { figure } = mark.point;
  return (
    <div className={styles.later} style={styleOf(box)}>
      <Shape box={box} mark={mark} id={id} strong={false} />
      {label && <LabelText label={label} />}
      <span className="visually-hidden">
        {writePeriod(figure)}: {notYetKnown(chronology.asKnown?.day)}
      </span>
    </div>
  );
}

interface ShapeProps {
  box: { readonly x: number; readonly y: number };
  mark: ChartMark;
  id: string;
  strong: boolean;
}

/** A mark drawn from within its button, which stands elsewhere. */
function Shape({ box, ...mark }: ShapeProps) {
  return (
    <svg className={styles.shape} width="1" height="1" aria-hidden="true">
      <g transform={`translate(${-box.x} ${-box.y})`}>
        <MarkShape {...mark} />
      </g>
    </svg>
  );
}

function LabelText({ label: { value, words, inLine, align } }: { label: ChartLabel }) {
  return (
    <span
      className={styles.label}
      data-in-line={inLine || undefined}
      data-align={align}
      aria-hidden="true"
    >
      <span className={styles.value}>{value}</span>
      {words.map((line) => (
        <span key={line} className={styles.words}>
          {line}
        </span>
      ))}
    </span>
  );
}

/** Where a point without a label can be pressed. */
const boxAround = ({ x1, x2, end }: ChartMark) => ({
  x: (x1 + x2) / 2 - 12,
  y: end - 12,
  width: 24,
  height: 24,
});

const styleOf = ({
  x,
  y,
  width,
  height,
}: ChartLabel | ReturnType<typeof boxAround>): CSSProperties => ({
  left: x,
  top: y,
  width,
  height,
});
