import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import { drawSvg } from '../ui/draw-svg.tsx';
import { sansSerif } from '../ui/fonts.ts';
import { lightColours } from '../ui/light-colours.tsx';
import { comparabilityOf } from './comparability.ts';
import { pictureHeight, SeriesPicture, wordsColumn } from './series-picture.tsx';
import { gatherPoints } from './series-points.ts';
import { type SeriesRow, toRows } from './series-rows.ts';
import { axisHeight, sharedAxis } from './shared-axis.ts';
import { TimeAxis } from './time-axis.tsx';

/**
 * One series as a picture that stands for itself; its name is left to whatever stands above it.
 *
 * @param events what is shown: other events' figures are left out
 * @param width pixels
 * @throws Error if it has no figure among these events
 */
export async function seriesPicture(
  chronology: Chronology,
  events: readonly ChronologyEvent[],
  series: string,
  width: number,
): Promise<SVGSVGElement> {
  const { rows } = toRows(chronology, gatherPoints(chronology, events));
  const row = rows.find((one) => one.series.id === series);
  if (!row) throw new Error('The series has no figure among these events.');
  return draw(chronology, [alone(row, chronology)], width, false);
}

/** All series that have a figure among some events, one below the other on one axis. */
export async function figuresPicture(
  chronology: Chronology,
  events: readonly ChronologyEvent[],
  width: number,
): Promise<SVGSVGElement> {
  return draw(chronology, toRows(chronology, gatherPoints(chronology, events)).rows, width, true);
}

/** Alone it has no chart before or after it; all that it must not be compared with is named. */
function alone(row: SeriesRow, { file, seriesById }: Chronology): SeriesRow {
  const others = [...(comparabilityOf(file.series).get(row.series.id) ?? [])];
  return {
    ...row,
    next: undefined,
    others: others.flatMap(([id, why]) => {
      const series = seriesById.get(id);
      return series ? [{ series, why }] : [];
    }),
  };
}

/** Free space below each chart, and at the right for the name of nought. */
const gap = 24;

function draw(
  chronology: Chronology,
  rows: readonly SeriesRow[],
  width: number,
  named: boolean,
): SVGSVGElement {
  const colours = lightColours();
  const axis = sharedAxis(
    rows.flatMap(({ points }) => points),
    width - wordsColumn - gap,
  );
  let height = axisHeight + gap / 2;
  const charts = rows.map((row) => {
    const top = height;
    height += pictureHeight(row, axis, named) + gap;
    return { row, top };
  });
  return drawSvg(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily={sansSerif}
      aria-hidden="true"
    >
      <g transform={`translate(${wordsColumn} 0)`}>
        {axis.undated > 0 && (
          <text y={axisHeight - 9} fill={colours('var(--soft)')} fontSize={12}>
            no date
          </text>
        )}
        {axis.time && (
          <TimeAxis
            time={axis.time}
            ticks={axis.ticks}
            height={axisHeight}
            colour={colours('var(--ink)')}
            lines={colours('var(--hairline)')}
          />
        )}
      </g>
      {charts.map(({ row, top }) => (
        <g key={row.series.id} transform={`translate(0 ${top})`}>
          <SeriesPicture
            chronology={chronology}
            row={row}
            axis={axis}
            colours={colours}
            named={named}
          />
        </g>
      ))}
    </svg>,
  );
}
