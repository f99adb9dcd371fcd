import { capitalise, numberOf } from '../events/words.ts';
import type { LaidStripLane, StripLane } from './strip-layout.ts';

/** What a small timeline says below: what its shapes mean, and what is not drawn. '' for nothing. */
export function shapesInWords(lanes: readonly StripLane[], laid: readonly LaidStripLane[]): string {
  const undated = lanes.reduce(
    (sum, { events }) => sum + events.filter(({ date }) => !date).length,
    0,
  );
  const shapes = [
    laid.some(({ marks }) => marks.some(({ mark }) => !mark.hollow && mark.shape === 'bar')) &&
      'solid: lasted',
    laid.some(({ marks }) => marks.some(({ mark }) => mark.hollow && !mark.planned)) &&
      'hollow: some day in it',
    laid.some(({ marks }) => marks.some(({ mark }) => mark.soft)) && 'fading: about',
    laid.some(({ marks }) => marks.some(({ mark }) => mark.planned)) && 'dashed: planned',
  ].filter(Boolean);
  return [
    shapes.length > 0 && `${capitalise(shapes.join(', '))}.`,
    laid.some(({ columns }) => columns.length > 0) &&
      'A column counts the events that begin there.',
    undated > 0 &&
      `${numberOf(undated, 'undated event')} ${undated === 1 ? 'is' : 'are'} not drawn.`,
  ]
    .filter(Boolean)
    .join(' ');
}
