import { type Address, defaultAddress } from '../address/address.ts';
import { writeAddress } from '../address/read-address.ts';
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import { writeDate, writeDay } from '../events/date-words.ts';
import { parseDate } from '../events/dates.ts';
import { writeInterval } from '../events/span.ts';
import CiteDialog from '../exchange/cite-dialog.tsx';
import DownloadDialog from '../exchange/download-dialog.tsx';
import type { PictureSource } from '../exchange/picture-source.ts';
import { activeChips } from '../filters/active-chips.ts';
import { setText } from '../filters/edit-filters.ts';
import type { ShownEvents } from '../filters/use-shown-events.ts';
import type { Seen } from './use-seen.ts';

interface CarryAwayProps {
  /** Which of the dialogs is open; undefined: none. */
  open: 'cite' | 'download' | undefined;
  seen: Seen;
  address: Address;
  /** What the filters leave. */
  events: ShownEvents;
  /** The event that is cited. */
  event: ChronologyEvent | undefined;
  link: (change?: Partial<Address>) => string;
  onClose: () => void;
}

/** What a reader takes along: a citation of one event, or all that is shown. */
export function CarryAway({ open, seen, address, events, event, link, onClose }: CarryAwayProps) {
  const { known, onClock } = seen;
  const { matching, unsearched } = events;
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
          filters={filtersInWords(known, searched)}
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

/**
 * `Russia in any role; 2023–2024; as known on 24 April 2024; dated by when it was reported`; '' if
 * nothing narrows the events.
 */
export function filtersInWords(
  chronology: Chronology,
  { filters, known, clock }: Pick<Address, 'filters' | 'known' | 'clock'>,
): string {
  const chips = activeChips(chronology, filters).map(({ words, note }) =>
    [words, note].filter(Boolean).join(' '),
  );
  const dated = filters.from !== '' || filters.to !== '';
  return [
    ...chips,
    ...(dated && filters.perhaps ? ['also what may belong to these dates'] : []),
    ...(known === undefined ? [] : [`as known on ${writeDay(known)}`]),
    ...(clock === 'reported' ? ['by when it was reported'] : []),
  ].join('; ');
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
