import type { Address } from '../address/address.ts';
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import type { Facet } from '../events/filters.ts';
import type { QuoteChecks } from '../events/quote-checks.ts';
import { EventPanel } from '../panel/event-panel.tsx';

interface EventViewProps {
  chronology: Chronology;
  event: ChronologyEvent;
  /** The events among which one goes to the previous and the next. */
  matching: readonly ChronologyEvent[];
  quoteChecks: QuoteChecks;
  onSelect: (id: string) => void;
  onFilter: (facet: Facet, id: string) => void;
  onClose: () => void;
  link: (change?: Partial<Address>) => string;
}

/** The event panel with its neighbours among what matches the filters. */
export function EventView({ matching, onSelect, link, ...rest }: EventViewProps) {
  const { event } = rest;
  const index = matching.indexOf(event);
  // A filtered-out event still has neighbours by date.
  const before = matching.findLast(({ order }) => order < event.order);
  const after = matching.find(({ order }) => order > event.order);
  return (
    <EventPanel
      {...rest}
      position={index < 0 ? undefined : { index, count: matching.length }}
      onPrevious={before && (() => onSelect(before.id))}
      onNext={after && (() => onSelect(after.id))}
      onSelect={onSelect}
      link={() => link({ event: event.id })}
    />
  );
}
