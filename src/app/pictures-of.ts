import type { Address } from '../address/address.ts';
import type { Seen } from '../address/use-seen.ts';
import type { ChronologyEvent } from '../events/chronology.ts';
import { writeDate } from '../events/date-words.ts';
import { parseDate } from '../events/dates.ts';
import { writeInterval } from '../events/span.ts';
import type { PictureSource } from '../exchange/picture-source.ts';

/** Pixels: the width of a page, or of half a wide screen. */
const width = 1280;

/**
 * The pictures that can be made of what is shown: the timeline, all figures on one axis, and each
 * series for itself. What draws them is loaded when one is asked for.
 *
 * @param events what the filters leave
 */
export function picturesOf(
  { known, onClock }: Seen,
  { lanes, clock, span }: Pick<Address, 'lanes' | 'clock' | 'span'>,
  events: readonly ChronologyEvent[],
): PictureSource[] {
  const timeline: PictureSource = {
    name: 'The timeline',
    detail: span && `in view: ${writeDate(parseDate(writeInterval(span)))}`,
    events,
    make: async () => {
      const { timelinePicture } = await import('../timeline/timeline-picture.tsx');
      return timelinePicture({ chronology: onClock, events, lanes, clock, span, width });
    },
  };
  const figured = events.filter(({ order }) => onClock.columns.figured[order] === 1);
  const measuring = measuringBySeries(figured);
  const charts = known.file.series.flatMap(({ id, name }): PictureSource[] => {
    const own = measuring.get(id);
    if (!own) return [];
    const make = async () => {
      const { seriesPicture } = await import('../figures/figures-picture.tsx');
      return seriesPicture(known, figured, id, width);
    };
    return [{ name, events: own, make }];
  });
  if (charts.length < 2) return [timeline, ...charts];
  const all: PictureSource = {
    name: 'All figures',
    events: figured.filter(({ figures }) => figures.some(({ series }) => series !== undefined)),
    make: async () => {
      const { figuresPicture } = await import('../figures/figures-picture.tsx');
      return figuresPicture(known, figured, width);
    },
  };
  return [timeline, all, ...charts];
}

/** The events with a figure of a series, by its id, each once. */
function measuringBySeries(events: readonly ChronologyEvent[]): Map<string, ChronologyEvent[]> {
  const found = new Map<string, ChronologyEvent[]>();
  for (const event of events)
    for (const series of new Set(event.figures.flatMap((figure) => figure.series ?? []))) {
      const own = found.get(series);
      if (own) own.push(event);
      else found.set(series, [event]);
    }
  return found;
}
