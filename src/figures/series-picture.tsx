import { Line } from '@visx/shape';
import type { Chronology } from '../events/chronology.ts';
import { writeShortNumber } from '../events/figure-words.ts';
import { topicColour } from '../events/topic-colour.ts';
import { capitalise } from '../events/words.ts';
import { sansSerif, serif } from '../ui/fonts.ts';
import { type LabelledMark, valueSize, wordsHeight, wordsSize } from './chart-labels.ts';
import { layOutChart } from './chart-layout.ts';
import { CrowdShape } from './crowd-shape.tsx';
import { MarkShape } from './mark-shape.tsx';
import { notYetKnown } from './point-words.ts';
import type { SeriesRow } from './series-rows.ts';
import { plotHeight, type SharedAxis } from './shared-axis.ts';
import { wrap } from './text-width.ts';

/** Gives a token of the page as a colour of the light theme that needs no page: `var(--ink)`. */
export type Colours = (token: string) => string;

/** Pixels of the words beside the charts. */
export const wordsColumn = 320;

export interface SeriesPictureProps {
  chronology: Chronology;
  row: SeriesRow;
  axis: SharedAxis;
  colours: Colours;
  /** Whether its name stands beside it. */
  named: boolean;
}

/** A chart with its words, as SVG that stands for itself; `pictureHeight` is its height. */
export function SeriesPicture({ chronology, row, axis, colours, named }: SeriesPictureProps) {
  const { series, points, topic } = row;
  const chart = layOutChart(
    points,
    { ...axis, height: plotHeight },
    { selected: undefined, inLine: false, notYetKnown: notYetKnown(chronology.asKnown?.day) },
  );
  const nought = chart.value(0);
  const hangs = chart.marks.some(({ mark }) => mark.outward > 0);
  const below = warningOf(row, axis.width);
  return (
    <>
      {wordsOf(row, named).map(({ text, strong }, line) => (
        <text
          key={text}
          y={lineHeight * (line + 1)}
          fill={colours(strong ? 'var(--ink)' : 'var(--soft)')}
          fontFamily={strong ? serif : sansSerif}
          fontSize={strong ? 16 : wordsSize}
          fontWeight={strong ? 600 : 400}
        >
          {text}
        </text>
      ))}
      <g transform={`translate(${wordsColumn} 0)`}>
        {axis.ticks.map(({ day, x }) => (
          <Line
            key={day}
            from={{ x, y: 0 }}
            to={{ x, y: plotHeight }}
            stroke={colours('var(--hairline)')}
          />
        ))}
        <Line
          from={{ x: axis.undated, y: nought }}
          to={{ x: axis.width, y: nought }}
          stroke={colours('var(--edge)')}
        />
        {hangs && (
          <text
            x={axis.width + 4}
            y={nought + 4}
            fill={colours('var(--soft)')}
            fontFamily={sansSerif}
            fontSize={wordsSize}
          >
            {writeShortNumber(0, series.unit)}
          </text>
        )}
        <g color={colours(topicColour(chronology, topic))}>
          <CrowdShape marks={chart.crowd} />
          {chart.marks.map(({ mark }, index) => (
            <MarkShape
              // biome-ignore lint/suspicious/noArrayIndexKey: figures have no id
              key={index}
              mark={mark}
              id={`${series.id}-${index}`}
              strong={false}
            />
          ))}
        </g>
        {chart.marks.map(({ mark, label }, index) => (
          <LabelText
            // biome-ignore lint/suspicious/noArrayIndexKey: figures have no id
            key={index}
            label={label}
            colour={colours(
              mark.shape === 'later' ? 'var(--soft)' : topicColour(chronology, topic),
            )}
            soft={colours('var(--soft)')}
          />
        ))}
        {below.map((text, line) => (
          <text
            key={text}
            y={plotHeight + lineHeight * (line + 1)}
            fill={colours('var(--ink)')}
            fontFamily={sansSerif}
            fontSize={wordsSize}
          >
            {text}
          </text>
        ))}
      </g>
    </>
  );
}

const lineHeight = 17;

/** Pixels down. */
export function pictureHeight(row: SeriesRow, axis: SharedAxis, named: boolean): number {
  const beside = (wordsOf(row, named).length + 1) * lineHeight;
  return Math.max(beside, plotHeight + (warningOf(row, axis.width).length + 1) * lineHeight);
}

function wordsOf({ series }: SeriesRow, named: boolean) {
  const room = wordsColumn - 40;
  const name = named ? wrap(series.name, room, 16, 3) : [];
  const words = [`${capitalise(series.unit)}. ${series.measures}`, `Figures: ${series.whose}.`];
  return [
    ...name.map((text) => ({ text, strong: true })),
    ...words
      .flatMap((text) => wrap(text, room, wordsSize, 8))
      .map((text) => ({ text, strong: false })),
  ];
}

/** Whoever carries a chart away carries its warning too. */
function warningOf({ next, others }: SeriesRow, width: number): string[] {
  const names = others.map(({ series }) => `“${series.name}”`).join(', ');
  return [
    ...(next ? wrap(`Not comparable with the next chart: ${next}`, width, wordsSize, 3) : []),
    ...(names ? wrap(`${next ? 'Nor' : 'Not comparable'} with ${names}`, width, wordsSize, 4) : []),
  ];
}

interface LabelTextProps {
  label: LabelledMark['label'];
  colour: string;
  soft: string;
}

function LabelText({ label, colour, soft }: LabelTextProps) {
  if (!label) return null;
  const { y, value, words, align } = label;
  const x = {
    start: label.x + 3,
    middle: label.x + label.width / 2,
    end: label.x + label.width - 3,
  };
  const at = { x: x[align], textAnchor: align };
  return (
    <>
      <text
        {...at}
        y={y + valueSize + 1}
        fill={colour}
        fontFamily={serif}
        fontSize={valueSize}
        fontWeight={600}
      >
        {value}
      </text>
      {words.map((line, index) => (
        <text
          key={line}
          {...at}
          y={y + valueSize + 18 + index * wordsHeight}
          fill={soft}
          fontFamily={sansSerif}
          fontSize={wordsSize}
        >
          {line}
        </text>
      ))}
    </>
  );
}
