import { Suspense, useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import type { AddressDefaults } from '../address/address.ts';
import { toAddress } from '../address/saved-view.ts';
import type { AddressState } from '../address/use-address.ts';
import { useSeen } from '../address/use-seen.ts';
import type { StartingPoint } from '../events/format.ts';
import type { LoadedEvents } from '../events/load-events.ts';
import type { QuoteChecks } from '../events/quote-checks.ts';
import { FiltersPanel } from '../filters/filters-panel.tsx';
import { useShownEvents } from '../filters/use-shown-events.ts';
import { Dialog } from '../ui/dialog.tsx';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { usePreloaded } from '../ui/lazy-part.tsx';
import { narrow, useMedia } from '../ui/use-media.ts';
import { useSetting } from '../ui/use-setting.ts';
import { useTitle } from '../ui/use-title.ts';
import { EventsView } from './events-view.tsx';
import { ExploreHeader } from './explore-header.tsx';
import styles from './explore-page.module.css';
import { CarryAway, EventSide, KeysDialog, KnownBar, Notices, TourReturn } from './parts.ts';
import { PhoneFrame } from './phone-frame.tsx';
import { StartStrip } from './start-strip.tsx';
import { TimelineOffer } from './timeline-offer.tsx';
import { Toolbar } from './toolbar.tsx';
import { useActs } from './use-acts.ts';
import { useEventFocus } from './use-event-focus.ts';
import { listWasKept } from './use-first-view.ts';
import { useFullLink } from './use-full-link.ts';
import { useKeys } from './use-keys.ts';

/** What is laid over the page. */
type Overlay = 'filters' | 'keys' | 'cite' | 'download';

interface ExplorePageProps extends AddressState {
  loaded: LoadedEvents;
  quoteChecks: QuoteChecks;
  defaults: AddressDefaults;
  isPhone: boolean;
}

/** The whole of exploring: filters, timeline or list, and the event with its proof. */
export function ExplorePage(props: ExplorePageProps) {
  const { loaded, quoteChecks, defaults, isPhone, address, refused, go } = props;
  const { chronology } = loaded;
  const { file } = chronology;
  const seen = useSeen(chronology, address);
  const { known, onClock } = seen;
  const isNarrow = useMedia(narrow);
  const [keysOn, setKeysOn] = useSetting('keys', true);
  const [startOpen, setStartOpen] = useSetting('start', true);
  const [withExcerpts, setWithExcerpts] = useSetting('excerpts', false);
  const [overlay, setOverlay] = useState<Overlay>();
  const closeOverlay = () => setOverlay(undefined);
  const search = useRef<HTMLInputElement>(null);
  const main = useRef<HTMLElement>(null);
  const knownSwitch = useRef<HTMLButtonElement>(null);
  /** For acts that take away the button that did them. */
  const focusMain = () => main.current?.focus({ preventScroll: true });

  const events = useShownEvents(onClock, address);
  // Of many events a view takes a while: filters and counts answer before it.
  const drawnEvents = useDeferredValue(events);
  // While the day moves, the axis is that of all.
  const inView = onClock.asKnown?.whole.events ?? events.shown;
  const link = useFullLink(address, { events: inView, file });
  // Its place is made when it is there, and the focus goes to it.
  const eventThere = usePreloaded(EventSide, address.event !== undefined);
  const { rememberOpener } = useEventFocus(eventThere ? address.event : undefined, main);
  const acts = useActs(go, isPhone, rememberOpener);
  const { onSelect, onAbout, onDisagreement, onClose } = acts;
  const chosen = address.event === undefined ? undefined : chronology.eventById.get(address.event);
  useTitle(chosen?.title, file.title);
  useKeys(
    useMemo(
      () => ({
        '/': () => search.current?.focus(),
        '?': () => setOverlay('keys'),
        Escape: onClose,
      }),
      [onClose],
    ),
    keysOn,
  );

  const [listKept, setListKept] = useState(listWasKept);
  if (listKept && address.view === 'timeline') setListKept(false);
  const onReadOn = useCallback(() => {
    setListKept(true);
    go({ view: 'list' }, 'replace');
  }, [go]);

  // What a visitor sees first; the other views need their room.
  const showsEvents = address.view === 'timeline' || address.view === 'list';
  const onStart = (point: StartingPoint) => {
    rememberOpener();
    go(({ view, others }) => ({ ...toAddress(point, chronology, defaults), view, others }));
  };

  const filtersPanel = (
    <ErrorBoundary name="The filters" resetKey={address.filters}>
      <FiltersPanel
        index={events.index}
        filters={address.filters}
        count={events.count}
        onFilters={acts.onFilters}
        onAbout={onAbout}
      />
    </ErrorBoundary>
  );
  const eventSide = chosen && eventThere && (
    <ErrorBoundary name="This event" resetKey={chosen.id}>
      <Suspense>
        <EventSide
          chosen={chosen}
          seen={seen}
          matching={events.matching}
          quoteChecks={quoteChecks}
          acts={acts}
          onCite={() => setOverlay('cite')}
          onDay={(day) => go({ known: day })}
          link={link}
        />
      </Suspense>
    </ErrorBoundary>
  );
  const otherRevision = address.revision !== undefined && address.revision !== file.revised;
  const hasNotices = loaded.faults.length > 0 || refused.length > 0 || otherRevision;

  return (
    <div className={styles.page}>
      <ExploreHeader
        chronology={chronology}
        matching={events.matching}
        address={address}
        defaults={defaults}
        go={go}
        link={link}
        isNarrow={isNarrow}
        onDownload={() => setOverlay('download')}
        onKeys={() => setOverlay('keys')}
        onStartStrip={startOpen ? undefined : () => setStartOpen(true)}
      />
      <Suspense>
        {address.tour !== undefined && (
          <TourReturn
            tours={file.tours}
            address={address}
            defaults={defaults}
            go={go}
            onEnded={focusMain}
          />
        )}
        {hasNotices && (
          <Notices loaded={loaded} address={address} refused={refused} onDismissed={focusMain} />
        )}
      </Suspense>
      {startOpen && showsEvents && (
        <StartStrip
          chronology={chronology}
          onStart={onStart}
          onTour={(tour) => go({ mode: 'guided', tour: tour.id, step: tour.steps[0]?.id })}
          onClose={() => {
            setStartOpen(false);
            focusMain();
          }}
        />
      )}
      <Toolbar
        searchRef={search}
        knownSwitch={knownSwitch}
        keyHint={keysOn && !isPhone}
        address={address}
        events={events}
        chronology={onClock}
        go={go}
        onText={acts.onText}
        onSelect={onSelect}
        onAbout={onAbout}
        onDone={focusMain}
        onOpenFilters={() => setOverlay('filters')}
        withExcerpts={withExcerpts}
        onExcerpts={setWithExcerpts}
        link={link}
      />
      <Suspense>
        {address.known !== undefined && (
          <KnownBar
            chronology={chronology}
            day={address.known}
            onDay={(day, move) => go({ known: day }, move)}
            onClose={() => {
              go({ known: undefined });
              knownSwitch.current?.focus();
            }}
          />
        )}
      </Suspense>
      <div className={styles.body} data-event-open={eventSide && !isPhone ? '' : undefined}>
        {!isNarrow && <div className={styles.filters}>{filtersPanel}</div>}
        <main ref={main} className={styles.main} tabIndex={-1}>
          <EventsView
            known={known}
            chronology={onClock}
            address={address}
            events={drawnEvents}
            withExcerpts={withExcerpts}
            go={go}
            onSelect={onSelect}
            onDisagreement={onDisagreement}
            onReadOn={onReadOn}
            onWayBack={focusMain}
            link={link}
          />
          {listKept && address.view === 'list' && (
            <TimelineOffer
              onShow={() => {
                go({ view: 'timeline' });
                focusMain();
              }}
              onClose={() => {
                setListKept(false);
                focusMain();
              }}
            />
          )}
        </main>
        {!isPhone && eventSide && <aside className={styles.event}>{eventSide}</aside>}
      </div>
      {isPhone && (
        <PhoneFrame view={address.view} onView={(view) => go({ view })} onClose={onClose}>
          {eventSide}
        </PhoneFrame>
      )}
      <Dialog
        open={isNarrow && overlay === 'filters'}
        onClose={closeOverlay}
        title="Filters"
        shape="drawer"
      >
        {filtersPanel}
      </Dialog>
      <Suspense>
        {overlay === 'keys' && (
          <KeysDialog onClose={closeOverlay} on={keysOn} onSwitch={setKeysOn} />
        )}
        {(overlay === 'cite' || overlay === 'download') && (
          <CarryAway
            open={overlay}
            seen={seen}
            address={address}
            events={events}
            link={link}
            onClose={closeOverlay}
          />
        )}
      </Suspense>
    </div>
  );
}
