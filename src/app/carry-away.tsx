import { type Address, defaultAddress } from '../address/address.ts';
import { writeAddress } from '../address/read-address.ts';
import type { Seen } from '../address/use-seen.ts';
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import { writeDate } from '../events/date-words.ts';
import { parseDate } from '../events/dates.ts';
import { writeInterval } from '../events/span.ts';
import CiteDialog from '../exchange/cite-dialog.tsx';
import DownloadDialog from '../exchange/download-dialog.tsx';
import type { PictureSource } from '../exchange/picture-source.ts';
import { setText } from '../filters/edit-filters.ts';
import type { ShownEvents } from '../filters/use-shown-events.ts';
import { shownInWords } from './shown-in-words.ts';

interface CarryAwayProps {
  /** Which of the dialogs is open; undefined: none. */
  open: 'cite' | 'download' | undefined;
  seen: Seen;
  address: Address;
  /** What the filters leave. */
  events: ShownEvents;
  link: (change?: Partial<Address>) => string;
  onClose: () => void;
}

/** What a reader takes along: a citation of one event, or all that is shown. */
export function CarryAway({ open, seen, address, events, link, onClose }: CarryAwayProps) {
  const { known, onClock } = seen;
  const { matching, unsearched } = events;
  const event = address.event === undefined ? undefined : known.eventById.get(address.event);
  // A text that does not narrow yet has no part in what is shown.
  const searched = unsearched ? { ...address, filters: setText(address.filters, '') } : address;
  return (
    <>
      {open === 'cite' && event && (
        <CiteDialog
          chronology={known}
          cited={{ kind: 'event', id: event.id }}
          link={eventLink(event.id, address, known)}
          onClose={onClose}
        />
      )}
      {open === 'download' && (
        <DownloadDialog
          chronology={known}
          events={matching}
          filters={shownInWords(known, searched)}
          pictures={picturesOf(onClock, known, address, matching)}
          link={(one) => (one === undefined ? link() : eventLink(one, address, known))}
          onClose={onClose}
        />
      )}
    </>
  );
}

/** A link to one event and its proof, as short as a citation wants it: no filters, no view. */
function eventLink(
  event: string,
  { known, view, lanes }: Address,
  { file }: Pick<Chronology, 'file'>,
): string {
  const { origin, pathname } = window.location;
  const plain = { view, lanes };
  const shown = { ...defaultAddress(plain), event, known, revision: file.revised };
  return `${origin}${pathname}${writeAddress(shown, plain)}`;
}

/** Pixels of a picture: the width of a page, or of half a wide screen. */
const pictureWidth = 1280;

function picturesOf(
  onClock: Chronology,
  known: Chronology,
  { lanes, clock, span }: Address,
  events: readonly ChronologyEvent[],
): PictureSource[] {
  const timeline = {
    name: 'The timeline',
    detail: span && `in view: ${writeDate(parseDate(writeInterval(span)))}`,
    events,
    make: async () => {
      const { timelinePicture } = await import('../timeline/timeline-picture.tsx');
      return timelinePicture({
        chronology: onClock,
        events,
        lanes,
        clock,
        span,
        width: pictureWidth,
      });
    },
  };
  const charts = known.file.series.flatMap(({ id, name }) => {
    const measuring = events.filter((event) =>
      known.eventById.get(event.id)?.figures.some(({ series }) => series === id),
    );
    if (measuring.length === 0) return [];
    const make = async () => {
      const { seriesPicture } = await import('../figures/figures-picture.tsx');
      return seriesPicture(known, events, id, pictureWidth);
    };
    return [{ name, events: measuring, make }];
  });
  const all = {
    name: 'All figures',
    events: events.filter((event) => charts.some((chart) => chart.events.includes(event))),
    make: async () => {
      const { figuresPicture } = await import('../figures/figures-picture.tsx');
      return figuresPicture(known, events, pictureWidth);
    },
  };
  return [timeline, ...(charts.length > 1 ? [all] : []), ...charts];
}
