import { useId } from 'react';
import { writeDay } from '../events/date-words.ts';
import { writeShort } from '../events/short-number.ts';
import { sansSerif } from '../ui/fonts.ts';
import { type MeasureText, nameOf, quoteWidth, space } from './label-of.ts';
import { leadFont } from './lead-font.ts';
import { PictureLegend } from './picture-legend.tsx';
import { PictureMarks } from './picture-marks.tsx';
import type { Picture, PictureItem } from './picture-of.ts';
import type { PlacedEvent } from './placed.ts';

/** A picture of the timeline as it stands on the page, without anything to press. */
export function PictureSvg({ picture, measure }: { picture: Picture; measure: MeasureText }) {
  const { width, height, rem, column, axis, ticks, lanes, edge, known, undated } = picture;
  const clip = useId();
  const bottom = lanes.reduce((end, lane) => Math.max(end, lane.top + lane.height), axis);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily={sansSerif}
      fontSize={0.8125 * rem}
      fill="var(--ink)"
    >
      <title>Timeline</title>
      <clipPath id={clip}>
        <rect width={width - column} height={height} />
      </clipPath>
      <g transform={`translate(${column} 0)`} clipPath={`url(#${clip})`}>
        {ticks.map(({ x, words, strong, day }) => (
          <g key={day}>
            <path d={`M${x} 0V${bottom}`} stroke={strong ? strongLine : 'var(--hairline)'} />
            <text
              x={x + 0.5 * rem}
              y={1.375 * rem}
              fontSize={(strong ? 0.9375 : 0.75) * rem}
              fontWeight={strong ? 700 : 400}
              fill={strong ? 'var(--ink)' : 'var(--soft)'}
            >
              {words}
            </text>
          </g>
        ))}
        {known && (
          <g fill="var(--accent)" stroke="none">
            <path d={`M${known.x} ${1.625 * rem}V${bottom}`} stroke="var(--accent)" />
            <text
              x={known.x + (known.late ? -4 : 4)}
              y={2.3125 * rem}
              fontSize={0.6875 * rem}
              textAnchor={known.late ? 'end' : 'start'}
            >
              known on {writeDay(known.day, 'short')}
            </text>
          </g>
        )}
      </g>
      {[axis, ...lanes.map(({ top, height: of }) => top + of)].map((y) => (
        <path key={y} d={`M0 ${y - 0.5}H${width}`} stroke="var(--hairline)" />
      ))}
      {lanes.map(({ id, title, colour, top, items }) => (
        <g key={id}>
          <text fill={colour ?? 'var(--ink)'} fontWeight={600}>
            {title.map((line, index) => (
              <tspan key={line} x={rem} y={top + (1.25 + index * 1.25) * rem}>
                {line}
              </tspan>
            ))}
          </text>
          <g transform={`translate(${column} 0)`} clipPath={`url(#${clip})`}>
            <g transform={`translate(${-edge} 0)`}>
              {items.map((item) => (
                <Item key={item.placed.key} item={item} picture={picture} measure={measure} />
              ))}
            </g>
          </g>
        </g>
      ))}
      <PictureLegend picture={picture} />
      {undated && (
        <text x={rem} y={bottom + 1.125 * rem} fill="var(--soft)">
          {undated}
        </text>
      )}
    </svg>
  );
}

/** Halfway between a hairline and an edge, as on the page. */
const strongLine = 'color-mix(in srgb, var(--hairline), var(--edge) 24%)';

interface ItemProps {
  item: PictureItem;
  picture: Picture;
  measure: MeasureText;
}

function Item({ item: { placed, top, shift }, picture: { rem, scale }, measure }: ItemProps) {
  const baseline = top + 0.875 * rem;
  const x = placed.left + shift;
  if (placed.kind === 'count')
    return (
      <text
        x={x}
        y={baseline}
        fill="var(--soft)"
        fontWeight={600}
        data-events={placed.of
          .events()
          .map(({ id }) => id)
          .join(' ')}
      >
        +{placed.of.length < 1000 ? placed.of.length : writeShort(placed.of.length, 1)}
      </text>
    );
  return (
    <g data-events={placed.of.event.id}>
      <title>{nameOf(placed.of.label)}</title>
      <g transform={`translate(0 ${top + 1.375 * rem})`}>
        <PictureMarks placed={placed} scale={scale} />
      </g>
      <Words placed={placed} x={x} y={baseline} rem={rem} measure={measure} />
    </g>
  );
}

interface WordsProps {
  placed: PlacedEvent;
  x: number;
  y: number;
  rem: number;
  measure: MeasureText;
}

function Words({ placed: { label, of }, x, y, rem, measure }: WordsProps) {
  const { quoted, perhaps, disputed } = of.label;
  const leadX = x + (quoted ? quoteWidth * rem : 0);
  const textX = leadX + (label.lead ? measure(label.lead, 'lead') + space * rem : 0);
  const signsX = (label.text ? textX + measure(label.text, 'text') : leadX) + 0.25 * rem;
  const signs = `${perhaps ? '?' : ''}${disputed ? '≠' : ''}`;
  return (
    <text y={y} fill={perhaps ? 'var(--soft)' : 'var(--ink)'}>
      {quoted && (
        <tspan x={x} dy={0.3125 * rem} {...leadFont} fontSize={1.375 * rem} fill={of.colour}>
          “
        </tspan>
      )}
      {label.lead && (
        <tspan x={leadX} y={y} {...leadFont} fontSize={1.125 * rem} fill={of.colour}>
          {label.lead}
        </tspan>
      )}
      {label.text && (
        <tspan x={textX} y={y}>
          {label.text}
        </tspan>
      )}
      {signs && (
        <tspan x={signsX} y={y} fill="var(--accent)" fontWeight={700} letterSpacing={1}>
          {signs}
        </tspan>
      )}
    </text>
  );
}
