import { useId } from 'react';
import type { TopicMark } from '../events/topic-colour.ts';
import { fadingShares, lineBetween, type Mark, type MarkExtent, markExtent } from './mark-of.ts';
import type { PlacedEvent, Scale } from './placed.ts';

interface MarkProps {
  mark: Mark;
  extent: MarkExtent;
  colour: string;
  topicMark: TopicMark;
  rem: number;
  /** There is a diamond around it. */
  small: boolean;
}

/** The marks of an event around y = 0, as items.module.css draws them. */
export function PictureMarks({ placed, scale }: { placed: PlacedEvent; scale: Scale }) {
  const { of } = placed;
  const { mark, report, colour, topicMark } = of;
  const { rem, pxPerDay } = scale;
  const extent = markExtent(mark, pxPerDay, rem);
  const second = report && markExtent(report, pxPerDay, rem);
  const line = second && lineBetween(extent, second);
  const faded = of.label.perhaps ? 0.5 : 1;
  return (
    <g opacity={faded}>
      <PictureMark
        mark={mark}
        extent={extent}
        colour={colour}
        topicMark={topicMark}
        rem={rem}
        small={report !== undefined}
      />
      {line && line.right > line.left && (
        <path d={`M${line.left} 0H${line.right}`} stroke="var(--soft)" strokeWidth={1} />
      )}
      {report && second && (
        <PictureMark
          mark={report}
          extent={second}
          colour="var(--soft)"
          topicMark={topicMark}
          rem={rem}
          small={false}
        />
      )}
    </g>
  );
}

/** One mark, from the left edge of its extent. */
export function PictureMark(props: MarkProps) {
  const { mark, extent, colour, rem } = props;
  const id = useId();
  const soft = fadingShares(mark, extent, rem);
  const fades = soft.start > 0 || soft.end > 0;
  const paint = fades ? `url(#${id})` : colour;
  return (
    <>
      {fades && <Fade id={id} colour={colour} extent={extent} {...soft} />}
      {mark.reported ? (
        <Lozenge extent={extent} rem={rem} paint={paint} />
      ) : mark.hollow ? (
        <Hollow {...props} paint={paint} fades={fades} />
      ) : (
        <Solid {...props} paint={paint} />
      )}
    </>
  );
}

interface FadeProps {
  id: string;
  colour: string;
  extent: MarkExtent;
  /** Shares of its width. */
  start: number;
  end: number;
}

/** Across the mark itself, whatever its height: a line has none. */
function Fade({ id, colour, extent, start, end }: FadeProps) {
  const stop = (offset: number, opacity: number) => (
    <stop offset={offset} stopColor={colour} stopOpacity={opacity} />
  );
  return (
    <linearGradient id={id} gradientUnits="userSpaceOnUse" x1={extent.left} x2={extent.right}>
      {stop(0, start > 0 ? 0 : 1)}
      {stop(start, 1)}
      {stop(1 - end, 1)}
      {stop(1, end > 0 ? 0 : 1)}
    </linearGradient>
  );
}

type Painted = MarkProps & { paint: string };

function Lozenge({ extent, rem, paint }: { extent: MarkExtent; rem: number; paint: string }) {
  const { left, right } = extent;
  const tip = 0.34375 * rem - 0.6;
  const d = `M${left + 0.6} 0l${tip}${-tip}H${right - 0.6 - tip}l${tip} ${tip}l${-tip} ${tip}H${left + 0.6 + tip}z`;
  return <path d={d} fill="none" stroke={paint} strokeWidth={1.25} />;
}

function Hollow({ mark, extent, colour, paint, fades }: Painted & { fades: boolean }) {
  const { left, right } = extent;
  if (mark.shape === 'dot') {
    const dashes = mark.planned ? '2 1.5' : undefined;
    const middle = (left + right) / 2;
    return (
      <circle
        cx={middle}
        r={(right - left) / 2 - 0.5}
        fill={colour}
        fillOpacity={0.12}
        stroke={colour}
        strokeDasharray={dashes}
      />
    );
  }
  // Edges that fade at both ends would read as two lines.
  if (fades && !mark.planned)
    return <rect x={left} y={-3} width={right - left} height={6} fill={paint} fillOpacity={0.4} />;
  return (
    <rect
      x={left + 0.5}
      y={-2.5}
      width={Math.max(right - left - 1, 1)}
      height={5}
      rx={fades ? 0 : 2.5}
      fill={paint}
      fillOpacity={0.12}
      stroke={paint}
      strokeDasharray={mark.planned ? '3 2' : undefined}
    />
  );
}

/** Colours that come round again are told apart by their marks. */
function Solid({ mark, extent, paint, topicMark, small }: Painted) {
  const { left, right } = extent;
  const radius = ((right - left) / 2) * (small ? 0.7 : 1);
  const middle = (left + right) / 2;
  if (mark.shape === 'dot') {
    if (topicMark === 'square') return <circle cx={middle} r={radius} fill={paint} />;
    const d = {
      hollow: `M${middle - radius} 0l${radius}${-radius}l${radius} ${radius}l${-radius} ${radius}z`,
      disc: `M${middle - radius} ${-radius}h${2 * radius}v${2 * radius}h${-2 * radius}z`,
      ring: `M${middle} ${-radius}l${radius} ${2 * radius}h${-2 * radius}z`,
    }[topicMark];
    return <path d={d} fill={paint} />;
  }
  const width = right - left;
  if (topicMark === 'hollow')
    return (
      <g fill={paint}>
        <rect x={left} y={-2} width={width} height={1.4} />
        <rect x={left} y={0.6} width={width} height={1.4} />
      </g>
    );
  if (topicMark === 'square')
    return <rect x={left} y={-2} width={width} height={4} rx={2} fill={paint} />;
  const dashes = topicMark === 'disc' ? '8 4' : '2 2';
  return <path d={`M${left} 0H${right}`} stroke={paint} strokeWidth={4} strokeDasharray={dashes} />;
}
