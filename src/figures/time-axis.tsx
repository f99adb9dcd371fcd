import { AxisTop } from '@visx/axis';
import { toDate } from '../events/dates.ts';
import type { Tick, TimeScale } from './chart-scales.ts';
import { axisHeight, type SharedAxis } from './shared-axis.ts';
import { textWidth } from './text-width.ts';

export interface TimeAxisProps {
  time: TimeScale;
  ticks: readonly Tick[];
  /** Pixels. */
  height: number;
  /** CSS values. */
  colour: string;
  lines: string;
}

const fontSize = 13;

/** Years and months along the top; their words stand to the right of their lines. SVG. */
export function TimeAxis({ time, ticks, height, colour, lines }: TimeAxisProps) {
  const [, right = 0] = time.range();
  const isInside = ({ x, text }: Tick) => x + 6 + textWidth(text, fontSize) <= right;
  const textOf = (tick: Tick | undefined) => (tick && isInside(tick) ? tick.text : '');
  return (
    <AxisTop
      scale={time}
      top={height}
      hideAxisLine
      tickLength={height}
      tickStroke={lines}
      tickValues={ticks.map(({ day }) => toDate(day))}
      tickFormat={(_, index) => textOf(ticks[index])}
      tickLabelProps={(_, index) => ({
        dx: 6,
        dy: height - 9,
        fill: colour,
        fontFamily: 'inherit',
        fontSize,
        fontWeight: ticks[index]?.strong ? 600 : 400,
        textAnchor: 'start',
      })}
    />
  );
}

interface PageAxisProps {
  axis: SharedAxis;
  /** A CSS value. */
  colour: string;
}

/** The axis above charts on the page; nothing where no figure has a date. */
export function PageAxis({ axis: { time, ticks, width }, colour }: PageAxisProps) {
  if (!time) return null;
  return (
    <svg width={width} height={axisHeight} aria-hidden="true">
      <TimeAxis
        time={time}
        ticks={ticks}
        height={axisHeight}
        colour={colour}
        lines="var(--hairline)"
      />
    </svg>
  );
}
