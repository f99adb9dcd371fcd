import type { Address } from '../address/address.ts';
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import { writeEventDate } from '../events/date-words.ts';
import type { Facet } from '../events/filters.ts';
import type { QuoteChecks } from '../events/quote-checks.ts';
import type { Subject } from '../events/subject.ts';
import { EventPanel } from '../panel/event-panel.tsx';
import { neighboursOf } from './neighbours-of.ts';

interface EventViewProps {
  /** As it is known, by when things happened. */
  chronology: Chronology;
  event: ChronologyEvent;
  /** The same event where it stands among those that match. */
  placed: Pick<ChronologyEvent, 'order'>;
  /** The events among which one goes to the previous and the next. */
  matching: readonly ChronologyEvent[];
  quoteChecks: QuoteChecks;
  onSelect: (id: string) => void;
  onFilter: (facet: Facet, id: string) => void;
  onAbout: (subject: Subject, id: string) => void;
  onDisagreement: (disagreement: string) => void;
  onCite: () => void;
  onClose: () => void;
  link: (change?: Partial<Address>) => string;
}

/** The event panel with its neighbours among what matches the filters. */
export default function EventView({ matching, placed, onSelect, link, ...rest }: EventViewProps) {
  const { event } = rest;
  const { index, previous, next } = neighboursOf(matching, placed);
  return (
    <>
      {/* Going from one to the next leaves the focus on its button, so this says where one is. */}
      <p role="status" className="visually-hidden">
        {writeEventDate(event)}: {event.title}
      </p>
      <EventPanel
        {...rest}
        position={index === undefined ? undefined : { index, count: matching.length }}
        onPrevious={previous && (() => onSelect(previous.id))}
        onNext={next && (() => onSelect(next.id))}
        onSelect={onSelect}
        link={() => link({ event: event.id })}
      />
    </>
  );
}
