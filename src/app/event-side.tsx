import type { Address } from '../address/address.ts';
import type { Seen } from '../address/use-seen.ts';
import type { ChronologyEvent } from '../events/chronology.ts';
import type { Day } from '../events/dates.ts';
import type { QuoteChecks } from '../events/quote-checks.ts';
import EventView from './event-view.tsx';
import { NotYetKnown } from './not-yet-known.tsx';
import type { Acts } from './use-acts.ts';

interface EventSideProps {
  /** The event that is open, with all that is known of it by now. */
  chosen: ChronologyEvent;
  seen: Seen;
  /** The events among which one goes to the previous and the next. */
  matching: readonly ChronologyEvent[];
  quoteChecks: QuoteChecks;
  acts: Acts;
  onCite: () => void;
  /** Shows what was known on another day; undefined: by now. */
  onDay: (day: Day | undefined) => void;
  link: (change?: Partial<Address>) => string;
}

/** The event that is open with its proof, or, on a day before its first report, that it was not known. */
export default function EventSide(props: EventSideProps) {
  const { chosen, seen, matching, quoteChecks, acts, onCite, onDay, link } = props;
  const { known, onClock } = seen;
  const event = known.eventById.get(chosen.id);
  const placed = onClock.eventById.get(chosen.id);
  if (!event || !placed)
    return (
      known.asKnown && (
        <NotYetKnown event={chosen} day={known.asKnown.day} onDay={onDay} onClose={acts.onClose} />
      )
    );
  return (
    <EventView
      chronology={known}
      event={event}
      placed={placed}
      matching={matching}
      quoteChecks={quoteChecks}
      onSelect={acts.onSelect}
      onFilter={acts.onFilter}
      onAbout={acts.onAbout}
      onDisagreement={acts.onDisagreement}
      onCite={onCite}
      onClose={acts.onClose}
      link={link}
    />
  );
}
