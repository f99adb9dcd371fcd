import { type Address, defaultAddress } from '../address/address.ts';
import { writeAddress } from '../address/read-address.ts';
import { linkTo } from '../address/use-address.ts';
import type { Seen } from '../address/use-seen.ts';
import type { Chronology } from '../events/chronology.ts';
import CiteDialog from '../exchange/cite-dialog.tsx';
import DownloadDialog from '../exchange/download-dialog.tsx';
import { setText } from '../filters/edit-filters.ts';
import type { ShownEvents } from '../filters/use-shown-events.ts';
import { picturesOf } from './pictures-of.ts';
import { shownInWords } from './shown-in-words.ts';

interface CarryAwayProps {
  /** Which of the dialogs is open. */
  open: 'cite' | 'download';
  seen: Seen;
  address: Address;
  /** What the filters leave. */
  events: ShownEvents;
  link: (change?: Partial<Address>) => string;
  onClose: () => void;
}

/** What a reader takes along: a citation of one event, or all that is shown. */
export default function CarryAway({ open, seen, address, events, link, onClose }: CarryAwayProps) {
  const { known } = seen;
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
          pictures={picturesOf(seen, address, matching)}
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
  const plain = { view, lanes };
  const shown = { ...defaultAddress(plain), event, known, revision: file.revised };
  return linkTo(writeAddress(shown, plain));
}
