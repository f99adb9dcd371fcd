import type { ReactNode } from 'react';
import type { ChartMark } from './chart-marks.ts';
import styles from './figures-legend.module.css';
import { MarkShape } from './mark-shape.tsx';
import type { SeriesPoint } from './series-points.ts';

/** What the marks of the charts mean. */
export function FiguresLegend({ perhaps }: { perhaps: boolean }) {
  return (
    <ul className={styles.legend} aria-label="Legend">
      <Sign id="bar">as wide as the time it measures</Sign>
      <Sign id="dot" mark={{ shape: 'dot', x1: 14, x2: 14 }}>
        a day, or a time too short to see
      </Sign>
      <Sign id="undated" mark={{ shape: 'undated' }}>
        no date
      </Sign>
      <Sign id="beyond" mark={{ tip: 'beyond', end: 17, near: 17 }}>
        more than
      </Sign>
      <Sign id="short" mark={{ tip: 'short', end: 7, near: 7 }}>
        less than, at most
      </Sign>
      <Sign id="around" mark={{ tip: 'around' }}>
        about, nearly
      </Sign>
      <Sign id="soft" point={{ period: soft }}>
        time about or uncertain
      </Sign>
      {perhaps && (
        <Sign id="perhaps" point={{ known: 'perhaps' }}>
          perhaps known
        </Sign>
      )}
    </ul>
  );
}

const period = { from: 0, to: 1, soft: { start: false, end: false }, within: false };
const soft = { ...period, soft: { start: true, end: true } };

interface SignProps {
  id: string;
  mark?: Partial<ChartMark>;
  point?: Partial<SeriesPoint>;
  children: ReactNode;
}

/** A mark as it would be in a chart, without a figure. */
function Sign({ id, mark = {}, point = {}, children }: SignProps) {
  const bar: ChartMark = {
    point: { known: 'surely', period, ...point } as SeriesPoint,
    shape: 'bar',
    x1: 1,
    x2: 27,
    base: 23,
    end: 9,
    near: 9,
    outward: -1,
    tip: 'exact',
  };
  return (
    <li>
      <svg width="28" height="24" aria-hidden="true">
        <MarkShape mark={{ ...bar, ...mark }} id={`legend-${id}`} strong={false} />
      </svg>
      {children}
    </li>
  );
}
