import { Suspense } from 'react';
import type { Address } from '../address/address.ts';
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import { activeChips } from '../filters/active-chips.ts';
import { lazyPart } from '../ui/lazy-part.tsx';
import type { Seen } from './use-seen.ts';

const CiteDialog = lazyPart(() => import('../exchange/cite-dialog.tsx'));
const DownloadDialog = lazyPart(() => import('../exchange/download-dialog.tsx'));

interface CarryAwayProps {
  /** Which of the dialogs is open; undefined: none. */
  open: 'cite' | 'download' | undefined;
  seen: Seen;
  address: Address;
  /** Exactly what is shown, in its order. */
  events: readonly ChronologyEvent[];
  /** The event that is cited. */
  event: ChronologyEvent | undefined;
  link: (change?: Partial<Address>) => string;
  onClose: () => void;
}

/** What a reader takes along: a citation of one event, or all that is shown. */
export function CarryAway({ open, seen, address, events, event, link, onClose }: CarryAwayProps) {
  const { known, onClock } = seen;
  return (
    <Suspense>
      {open === 'cite' && event && (
        <CiteDialog
          chronology={known}
          cited={{ kind: 'event', id: event.id }}
          link={link({ event: event.id })}
          onClose={onClose}
        />
      )}
      {open === 'download' && (
        <DownloadDialog
          chronology={known}
          events={events}
          filters={filtersInWords(known, address)}
          pictures={picturesOf(onClock, known, address, events)}
          link={(one) => link(one === undefined ? {} : { event: one })}
          onClose={onClose}
        />
      )}
    </Suspense>
  );
}

/** `Russia in any role; 2023–2024`; '' if nothing narrows the events. */
export function filtersInWords(chronology: Chronology, { filters }: Pick<Address, 'filters'>) {
  return activeChips(chronology, filters)
    .map(({ words, note }) => [words, note].filter(Boolean).join(' '))
    .join('; ');
}

/** Pixels of a picture: the width of a page, or of half a wide screen. */
const pictureWidth = 1280;

function picturesOf(
  onClock: Chronology,
  known: Chronology,
  { lanes, clock, span }: Address,
  events: readonly ChronologyEvent[],
) {
  const timeline = {
    name: 'The timeline',
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
  const shown = new Set(
    events.flatMap(({ id }) => known.eventById.get(id)?.figures.map(({ series }) => series) ?? []),
  );
  const charts = known.file.series
    .filter(({ id }) => shown.has(id))
    .map(({ id, name }) => ({
      name,
      make: async () => {
        const { seriesPicture } = await import('../figures/figures-picture.tsx');
        return seriesPicture(known, events, id, pictureWidth);
      },
    }));
  return [timeline, ...charts];
}
