import { type ReactNode, Suspense, useState } from 'react';
import type { Address } from '../address/address.ts';
import type { AddressState } from '../address/use-address.ts';
import type { Chronology } from '../events/chronology.ts';
import { dayOf } from '../events/dates.ts';
import { noFilters } from '../events/filters.ts';
import type { ShownEvents } from '../filters/use-shown-events.ts';
import { EventList } from '../list/event-list.tsx';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { Message } from '../ui/message.tsx';
import { usePrinting } from '../ui/use-printing.ts';
import styles from './events-view.module.css';
import { DisagreementsView, FigureStrip, FiguresView, NoMatches, TimelineView } from './parts.ts';
import { useFrame } from './use-frame.ts';
import { useStandIn } from './use-stand-in.ts';

interface EventsViewProps {
  /** As it is known, by when things happened. */
  known: Chronology;
  /** The same on the clock of the timeline and the list. */
  chronology: Chronology;
  address: Address;
  events: ShownEvents;
  /** Whether the list shows the excerpts too. */
  withExcerpts: boolean;
  go: AddressState['go'];
  onSelect: (id: string | undefined) => void;
  onDisagreement: (id: string) => void;
  /** The reader reads on in the list that stood in for the timeline. */
  onReadOn: () => void;
  /** The reader has left filters that leave nothing, by a button that goes with them. */
  onWayBack: () => void;
  link: (change?: Partial<Address>) => string;
}

/** The events in the view that the address names; on paper always the list. */
export function EventsView(props: EventsViewProps) {
  const { known, chronology, address, events, withExcerpts, go, link } = props;
  const { onSelect, onDisagreement, onReadOn, onWayBack } = props;
  const printing = usePrinting();
  const standsIn = useStandIn(address, onReadOn);
  const frame = useFrame(chronology, address);
  const { matching, shown, dimmed, index, textMatches } = events;
  const whole = frame?.matching ?? matching;
  // To build the search takes a while once: what stands there stays until it narrows.
  const searching = events.unsearched === 'loading';
  const [hasShown, setHasShown] = useState(false);
  if (!hasShown && !searching) setHasShown(true);
  if (known.asKnown && known.events.length === 0)
    return (
      <Nothing title="Nothing was known on this day.">
        No report was out yet. A later day shows more.
      </Nothing>
    );
  if (chronology.events.length === 0)
    return (
      <Nothing title="This file has no events.">
        It can be read, but there is nothing in it to show.
      </Nothing>
    );
  if (searching && !hasShown) return <p className={styles.waiting}>Searching…</p>;
  if (shown.length === 0)
    return (
      <div className={styles.empty}>
        <Suspense>
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
        </Suspense>
      </div>
    );
  if (address.view === 'list' || standsIn || (address.view === 'timeline' && printing))
    return (
      <ErrorBoundary key="list" name="The list" resetKey={matching}>
        <EventList
          chronology={chronology}
          events={shown}
          dimmed={dimmed}
          selected={address.event}
          onSelect={onSelect}
          onDisagreement={onDisagreement}
          bothDates={address.clock === 'both'}
          withExcerpts={withExcerpts}
        />
      </ErrorBoundary>
    );
  if (address.view === 'figures')
    return (
      <LoadedView
        key="figures"
        name="The figures"
        waiting="Drawing the figures…"
        resetKey={matching}
      >
        <FiguresView
          chronology={known}
          events={matching}
          whole={whole}
          selected={address.event}
          onSelect={onSelect}
          strip={address.strip}
          onStrip={(strip) => go({ strip })}
        />
      </LoadedView>
    );
  if (address.view === 'disagreements')
    return (
      <LoadedView
        key="disagreements"
        name="The disagreements"
        waiting="Loading the disagreements…"
        resetKey={matching}
      >
        <DisagreementsView
          chronology={known}
          events={matching}
          kind={address.differ}
          onKind={(differ) => go({ differ, disagreement: undefined })}
          current={address.disagreement}
          onCurrent={(disagreement) => go({ disagreement })}
          onSelect={onSelect}
          link={(disagreement) => link({ disagreement })}
          onAllEvents={() => {
            go({ filters: noFilters });
            onWayBack();
          }}
          onAllKnown={() => {
            go({ known: undefined });
            onWayBack();
          }}
        />
      </LoadedView>
    );
  return (
    <LoadedView
      key="timeline"
      name="The timeline"
      waiting="Drawing the timeline…"
      resetKey={matching}
    >
      <TimelineView
        chronology={chronology}
        events={shown}
        frame={frame}
        dimmed={dimmed}
        lanes={address.lanes}
        clock={address.clock}
        span={address.span}
        selected={address.event}
        onSpan={(span) => go({ span }, 'replace')}
        onSelect={onSelect}
        today={dayOf(Date.now())}
        below={
          address.strip.length > 0
            ? (axis) => (
                <FigureStrip
                  {...axis}
                  chronology={known}
                  events={matching}
                  whole={whole}
                  series={address.strip}
                  selected={address.event}
                  onSelect={onSelect}
                  onRemove={(id) =>
                    go(({ strip }) => ({ strip: strip.filter((one) => one !== id) }))
                  }
                />
              )
            : undefined
        }
      />
    </LoadedView>
  );
}

/** What stands instead of a view that has nothing to show. */
function Nothing({ title, children }: { title: string; children: string }) {
  return (
    <div className={styles.empty}>
      <Message tone="note" title={title}>
        <p>{children}</p>
      </Message>
    </div>
  );
}

interface LoadedViewProps {
  name: string;
  /** What is said until it is there. */
  waiting: string;
  /** A fault in it is forgotten when this changes. */
  resetKey: unknown;
  children: ReactNode;
}

/** A view that is loaded when it is first shown. */
function LoadedView({ name, waiting, resetKey, children }: LoadedViewProps) {
  return (
    <ErrorBoundary name={name} resetKey={resetKey}>
      <Suspense fallback={<p className={styles.waiting}>{waiting}</p>}>{children}</Suspense>
    </ErrorBoundary>
  );
}
