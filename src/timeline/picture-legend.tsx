import { leadFont } from './lead-font.ts';
import type { LegendShape } from './legend-entries.ts';
import { leastWidthOf, type Mark } from './mark-of.ts';
import { sampleWidth } from './picture-lines.ts';
import { PictureMark } from './picture-marks.tsx';
import type { Picture } from './picture-of.ts';

/** What the shapes of a picture mean, in lines below it. */
export function PictureLegend({ picture: { legend, rem } }: { picture: Picture }) {
  return (
    <g fill="var(--soft)" fontSize={0.75 * rem}>
      {legend.map(({ entry, x, y }) => (
        <g key={entry.words} transform={`translate(${x} ${y})`}>
          {'shape' in entry ? (
            <g transform={`translate(0 ${-0.25 * rem})`}>
              <Sample shape={entry.shape} rem={rem} />
            </g>
          ) : (
            <Sign sign={entry.sign} rem={rem} />
          )}
          <text x={sampleWidth * rem}>{entry.words}</text>
        </g>
      ))}
    </g>
  );
}

/** In the middle of the room that a shape has. */
function Sign({ sign, rem }: { sign: string; rem: number }) {
  const middle = { x: (length / 2) * rem, textAnchor: 'middle' } as const;
  if (sign === '“')
    return (
      <text {...middle} {...leadFont} y={0.3125 * rem} fontSize={1.375 * rem}>
        {sign}
      </text>
    );
  return (
    <text {...middle} fontWeight={700} {...(sign !== '+3' && { fill: 'var(--accent)' })}>
      {sign}
    </text>
  );
}

/** So wide, in rem, is one that has a length. */
const length = 1.375;

const plain: Mark = {
  shape: 'bar',
  reported: false,
  hollow: false,
  planned: false,
  from: 0,
  to: 0,
  soft: false,
  openStart: false,
  openEnd: false,
};

const marks: Record<LegendShape, Mark> = {
  day: { ...plain, shape: 'dot' },
  lasting: plain,
  'some-day': { ...plain, hollow: true },
  about: { ...plain, soft: true },
  planned: { ...plain, hollow: true, planned: true },
  open: { ...plain, openEnd: true },
  reported: { ...plain, shape: 'dot', hollow: true, reported: true },
  'reported-in': { ...plain, hollow: true, reported: true },
};

function Sample({ shape, rem }: { shape: LegendShape; rem: number }) {
  const mark = marks[shape];
  const width = (mark.shape === 'dot' ? leastWidthOf(mark) : length) * rem;
  const left = ((length - width / rem) / 2) * rem;
  return (
    <PictureMark
      mark={mark}
      extent={{ left, right: left + width }}
      colour="var(--soft)"
      topicMark="square"
      rem={rem}
      small={false}
    />
  );
}
