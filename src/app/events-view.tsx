import { lazy, Suspense } from 'react';
import type { Address } from '../address/address.ts';
import type { AddressState } from '../address/use-address.ts';
import type { Chronology } from '../events/chronology.ts';
import { dayOf } from '../events/dates.ts';
import type { Span } from '../events/span.ts';
import { NoMatches } from '../filters/no-matches.tsx';
import type { ShownEvents } from '../filters/use-shown-events.ts';
import { EventList } from '../list/event-list.tsx';
import { usePrinting } from '../list/use-printing.ts';
import { ErrorBoundary, PartNotLoadedError } from '../ui/error-boundary.tsx';
import { Message } from '../ui/message.tsx';
import styles from './events-view.module.css';

// The first paint does not wait for vis-timeline.
const TimelineView = lazy(() =>
  import('../timeline/timeline-view.tsx').catch((error: unknown) => {
    throw new PartNotLoadedError(String(error));
  }),
);

interface EventsViewProps {
  chronology: Chronology;
  address: Address;
  events: ShownEvents;
  /** Whether the list shows the excerpts too. */
  withExcerpts: boolean;
  go: AddressState['go'];
  onSelect: (id: string | undefined) => void;
  /** The reader has left filters that leave nothing, by a button that goes with them. */
  onWayBack: () => void;
}

/** The events in the view that the address names; on paper always the list. */
export function EventsView(props: EventsViewProps) {
  const { chronology, address, events, withExcerpts, go, onSelect, onWayBack } = props;
  const printing = usePrinting();
  const { matching, shown, dimmed, index, textMatches } = events;
  if (chronology.events.length === 0)
    return (
      <div className={styles.empty}>
        <Message tone="note" title="This file has no events.">
          <p>It can be read, but there is nothing in it to show.</p>
        </Message>
      </div>
    );
  if (events.unsearched === 'loading') return <p className={styles.waiting}>Searching…</p>;
  if (shown.length === 0)
    return (
      <div className={styles.empty}>
        <NoMatches
          index={index}
          filters={address.filters}
          textMatches={textMatches}
          perhaps={events.perhaps.length}
          onFilters={(filters) => {
            go({ filters });
            onWayBack();
          }}
        />
      </div>
    );
  if (address.view === 'list' || printing)
    return (
      <ErrorBoundary key="list" name="The list" resetKey={matching}>
        <EventList
          chronology={chronology}
          events={shown}
          dimmed={dimmed}
          selected={address.event}
          onSelect={onSelect}
          withExcerpts={withExcerpts}
        />
      </ErrorBoundary>
    );
  return (
    <ErrorBoundary key="timeline" name="The timeline" resetKey={matching}>
      <Suspense fallback={<p className={styles.waiting}>Drawing the timeline…</p>}>
        <TimelineView
          chronology={chronology}
          events={shown}
          dimmed={dimmed}
          lanes={address.lanes}
          span={address.span}
          selected={address.event}
          onSpan={(span: Span | undefined) => go({ span }, 'replace')}
          onSelect={onSelect}
          today={dayOf(Date.now())}
        />
      </Suspense>
    </ErrorBoundary>
  );
}
