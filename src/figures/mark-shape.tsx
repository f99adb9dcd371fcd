import { Bar, Circle, Line } from '@visx/shape';
import type { ChartMark } from './chart-marks.ts';
import { arrowLength } from './mark-boxes.ts';

export interface MarkShapeProps {
  mark: ChartMark;
  /** Unique in the document: fades and hatchings are found by it. */
  id: string;
  /** Whether its event is open. */
  strong: boolean;
}

/**
 * A figure drawn as SVG in the current colour, with nothing that needs a style sheet: a picture
 * of it can be carried away.
 */
export function MarkShape(props: MarkShapeProps) {
  const { mark } = props;
  if (mark.shape === 'dot') return <DotShape {...props} />;
  if (mark.shape === 'undated') return <UndatedShape {...props} />;
  return <BarShape {...props} />;
}

/** How much of a bar's width a soft end fades over. */
const fade = 0.3;

function BarShape({ mark, id, strong }: MarkShapeProps) {
  const { x1, x2, base, end, near, point } = mark;
  const width = Math.max(1, x2 - x1 - 1);
  const block = { x: x1 + 0.5, width };
  if (mark.shape === 'later')
    return <Bar {...block} {...upright(base, end)} fill="currentColor" fillOpacity={0.1} />;
  const { soft, within } = point.period ?? { soft: { start: false, end: false }, within: false };
  const hatched = point.known === 'perhaps';
  const fill = hatched ? `url(#${id}-hatch)` : 'currentColor';
  const weight = strong ? 3 : 2;
  return (
    <g mask={soft.start || soft.end ? `url(#${id}-soft)` : undefined}>
      <defs>
        {(soft.start || soft.end) && <SoftEnds id={`${id}-soft`} mark={mark} soft={soft} />}
        {hatched && <Hatch id={`${id}-hatch`} />}
      </defs>
      {within ? (
        <Bar
          {...block}
          {...upright(base, end)}
          fill="currentColor"
          fillOpacity={0.03}
          stroke="currentColor"
          strokeDasharray="1 3"
        />
      ) : (
        <>
          <Bar {...block} {...upright(base, near)} fill={fill} fillOpacity={strong ? 0.34 : 0.2} />
          {near !== end && (
            <Bar
              {...block}
              {...upright(near, end)}
              fill={fill}
              fillOpacity={strong ? 0.16 : 0.09}
            />
          )}
        </>
      )}
      {near !== end && <Level mark={mark} y={near} weight={1} />}
      <Level mark={mark} y={end} weight={weight} />
      <Tip mark={mark} />
    </g>
  );
}

function DotShape({ mark, strong }: MarkShapeProps) {
  const { x1: x, base, end, near, tip, point } = mark;
  const open = tip !== 'exact' || point.known === 'perhaps';
  return (
    <g stroke="currentColor">
      <Line from={{ x, y: base }} to={{ x, y: end }} strokeWidth={1} strokeOpacity={0.5} />
      {near !== end && <Line from={{ x, y: near }} to={{ x, y: end }} strokeWidth={4} />}
      {tip === 'around' && <Circle cx={x} cy={end} r={8} fill="none" strokeOpacity={0.4} />}
      <Circle
        cx={x}
        cy={end}
        r={strong ? 6 : 5}
        fill="currentColor"
        fillOpacity={open && tip !== 'around' ? 0.25 : 1}
        strokeWidth={strong ? 3 : 1.5}
        strokeDasharray={point.known === 'perhaps' ? '2 2' : undefined}
      />
      <Tip mark={mark} />
    </g>
  );
}

function UndatedShape({ mark, strong }: MarkShapeProps) {
  const { x1, x2, end, near } = mark;
  const dots = { stroke: 'currentColor', strokeWidth: strong ? 3 : 2, strokeDasharray: '2 4' };
  return (
    <>
      <Line from={{ x: x1, y: end }} to={{ x: x2, y: end }} {...dots} />
      {near !== end && <Line from={{ x: x1, y: near }} to={{ x: x2, y: near }} {...dots} />}
      <Tip mark={mark} />
    </>
  );
}

/** The line at a value: whole where the number is exact, broken where it is a bound, vague around. */
function Level({ mark, y, weight }: { mark: ChartMark; y: number; weight: number }) {
  const { x1, x2, tip, end } = mark;
  const ends = { from: { x: x1 + 0.5, y }, to: { x: x2 - 0.5, y } };
  const broken = y === end && (tip === 'beyond' || tip === 'short');
  return (
    <>
      {tip === 'around' && (
        <Line {...ends} stroke="currentColor" strokeWidth={weight + 6} strokeOpacity={0.25} />
      )}
      <Line
        {...ends}
        stroke="currentColor"
        strokeWidth={weight}
        strokeDasharray={broken ? '5 3' : undefined}
      />
    </>
  );
}

/** An arrow to where the value really lies: beyond the line, or short of it. */
function Tip({ mark: { x1, x2, end, outward, tip } }: { mark: ChartMark }) {
  if (tip !== 'beyond' && tip !== 'short') return null;
  const x = (x1 + x2) / 2;
  const way = tip === 'beyond' ? outward : -outward;
  const [foot, head] = [end + way * 4, end + way * arrowLength];
  const wing = head - way * 4;
  return (
    <path
      d={`M${x} ${foot}V${head}M${x - 4} ${wing}L${x} ${head}L${x + 4} ${wing}`}
      fill="none"
      stroke="currentColor"
      strokeWidth={1.5}
    />
  );
}

interface SoftEndsProps {
  id: string;
  mark: ChartMark;
  soft: { readonly start: boolean; readonly end: boolean };
}

/** Lets a bar fade where its period is about or uncertain. */
function SoftEnds({ id, mark: { x1, x2, base, end }, soft }: SoftEndsProps) {
  const tall = Math.abs(end - base) + 2 * arrowLength;
  const top = Math.min(end, base) - arrowLength;
  return (
    <>
      <linearGradient
        id={`${id}-fade`}
        gradientUnits="userSpaceOnUse"
        x1={x1}
        x2={x2}
        y1="0"
        y2="0"
      >
        <stop offset={0} stopColor="white" stopOpacity={soft.start ? 0 : 1} />
        <stop offset={fade} stopColor="white" />
        <stop offset={1 - fade} stopColor="white" />
        <stop offset={1} stopColor="white" stopOpacity={soft.end ? 0 : 1} />
      </linearGradient>
      <mask id={id} maskUnits="userSpaceOnUse" x={x1} y={top} width={x2 - x1} height={tall}>
        <Bar x={x1} y={top} width={x2 - x1} height={tall} fill={`url(#${id}-fade)`} />
      </mask>
    </>
  );
}

function Hatch({ id }: { id: string }) {
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse">
      <path d="M-1 7L7 -1M-1 1L1 -1M5 7L7 5" stroke="currentColor" strokeWidth={1.5} />
    </pattern>
  );
}

const upright = (a: number, b: number) => ({ y: Math.min(a, b), height: Math.abs(a - b) });
