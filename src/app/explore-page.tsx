import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import { type AddressDefaults, defaultAddress, type View } from '../address/address.ts';
import { toAddress } from '../address/saved-view.ts';
import type { AddressState } from '../address/use-address.ts';
import type { Facet, Filters } from '../events/filters.ts';
import type { StartingPoint } from '../events/format.ts';
import type { LoadedEvents } from '../events/load-events.ts';
import type { QuoteChecks } from '../events/quote-checks.ts';
import type { Subject } from '../events/subject.ts';
import { onlyChoice, setText } from '../filters/edit-filters.ts';
import { FiltersPanel } from '../filters/filters-panel.tsx';
import { useShownEvents } from '../filters/use-shown-events.ts';
import { Dialog } from '../ui/dialog.tsx';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { narrow, useMedia } from '../ui/use-media.ts';
import { useSetting } from '../ui/use-setting.ts';
import { useTitle } from '../ui/use-title.ts';
import { CarryAway } from './carry-away.tsx';
import { EventView } from './event-view.tsx';
import { EventsView } from './events-view.tsx';
import styles from './explore-page.module.css';
import { Header } from './header.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { KnownBar } from './known-bar.tsx';
import { NotYetKnown } from './not-yet-known.tsx';
import { Notices } from './notices.tsx';
import { PhoneFrame } from './phone-frame.tsx';
import { StartStrip } from './start-strip.tsx';
import { Toolbar } from './toolbar.tsx';
import { TourReturn } from './tour-return.tsx';
import { useEventFocus } from './use-event-focus.ts';
import { useFullLink } from './use-full-link.ts';
import { useKeys } from './use-keys.ts';
import { useSeen } from './use-seen.ts';
import { useTheme } from './use-theme.ts';

/** What is laid over the page. */
type Overlay = 'filters' | 'keys' | 'cite' | 'download';

/** The timeline is printed as a list. */
const printNames: Record<View, string> = {
  timeline: 'Print the list',
  list: 'Print the list',
  figures: 'Print the figures',
  disagreements: 'Print the disagreements',
};

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
  const [theme, setTheme] = useTheme();
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
  const link = useFullLink(address, onClock.asKnown?.whole ?? onClock);
  const { rememberOpener } = useEventFocus(address.event, main);
  const chosen = address.event === undefined ? undefined : chronology.eventById.get(address.event);
  const event = chosen && known.eventById.get(chosen.id);
  const placed = chosen && onClock.eventById.get(chosen.id);
  useTitle(chosen?.title, file.title);

  const onFilters = useCallback((filters: Filters) => go({ filters }), [go]);
  const onText = useCallback(
    (text: string) => go(({ filters }) => ({ filters: setText(filters, text) }), 'type'),
    [go],
  );
  const onFilter = useCallback(
    (facet: Facet, id: string) =>
      go(({ filters }) => ({ filters: onlyChoice(filters, facet, id) })),
    [go],
  );
  const onSelect = useCallback(
    (id: string | undefined) => {
      rememberOpener();
      go({ event: id });
    },
    [go, rememberOpener],
  );
  const onAbout = useCallback((mode: Subject, id: string) => go({ mode, id }), [go]);
  const onDisagreement = useCallback(
    (disagreement: string) => {
      // On a phone the event lies over the view.
      const cover = isPhone ? { event: undefined } : {};
      go({ view: 'disagreements', differ: undefined, disagreement, ...cover });
    },
    [go, isPhone],
  );
  const onClose = useCallback(() => go({ event: undefined }), [go]);
  const onStart = (point: StartingPoint) => {
    rememberOpener();
    go(({ view, others }) => ({ ...toAddress(point, chronology, defaults), view, others }));
  };

  // What a visitor sees first; the other views need their room.
  const showsEvents = address.view === 'timeline' || address.view === 'list';
  const download = () => setOverlay('download');
  const present = () => {
    import('../tour/present-events.ts').then(
      ({ presentEvents }) => presentEvents(chronology, events.matching, address, defaults, go),
      // The page of the tours says that a part of the program did not load.
      () => go({ mode: 'tours' }),
    );
  };

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

  const filtersPanel = (
    <ErrorBoundary name="The filters" resetKey={address.filters}>
      <FiltersPanel
        index={events.index}
        filters={address.filters}
        count={events.count}
        onFilters={onFilters}
        onAbout={onAbout}
      />
    </ErrorBoundary>
  );
  const eventView = event && placed && (
    <ErrorBoundary name="This event" resetKey={event.id}>
      <EventView
        chronology={known}
        event={event}
        placed={placed}
        matching={events.matching}
        quoteChecks={quoteChecks}
        onSelect={onSelect}
        onFilter={onFilter}
        onAbout={onAbout}
        onDisagreement={onDisagreement}
        onCite={() => setOverlay('cite')}
        onClose={onClose}
        link={link}
      />
    </ErrorBoundary>
  );

  const eventPart =
    eventView ??
    (chosen && address.known !== undefined && (
      <NotYetKnown
        event={chosen}
        day={address.known}
        onDay={(day) => go({ known: day })}
        onClose={onClose}
      />
    ));

  return (
    <div className={styles.page}>
      <Header
        title={file.title}
        view={address.view}
        onView={(view) => go({ view })}
        link={link}
        theme={theme}
        onTheme={setTheme}
        onDownload={isNarrow ? undefined : download}
        onTours={() => go({ mode: 'tours', tour: undefined, step: undefined })}
        acts={[
          ...(isNarrow ? [{ name: 'Download', act: download }] : []),
          ...(events.matching.length > 0 ? [{ name: 'Present these events', act: present }] : []),
          { name: 'Handout of these events', act: () => go({ mode: 'handout', tour: undefined }) },
          { name: 'All actors', act: () => go({ mode: 'actor', id: undefined }) },
          { name: 'All sources', act: () => go({ mode: 'source', id: undefined }) },
          { name: printNames[address.view], act: () => window.print() },
          ...(startOpen ? [] : [{ name: 'Where to start', act: () => setStartOpen(true) }]),
          { name: 'Keys', act: () => setOverlay('keys') },
        ]}
      />
      {address.tour && address.step && (
        <TourReturn
          tours={file.tours}
          tour={address.tour}
          step={address.step}
          onReturn={() =>
            go({
              ...defaultAddress(defaults),
              mode: 'guided',
              tour: address.tour,
              step: address.step,
              given: address.given,
              talk: address.talk,
            })
          }
          onEnd={() => {
            go({ tour: undefined, step: undefined, given: undefined, talk: undefined });
            focusMain();
          }}
        />
      )}
      <Notices loaded={loaded} address={address} refused={refused} onDismissed={focusMain} />
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
        onText={onText}
        onSelect={onSelect}
        onAbout={onAbout}
        onDone={focusMain}
        onOpenFilters={isNarrow ? () => setOverlay('filters') : undefined}
        withExcerpts={withExcerpts}
        onExcerpts={setWithExcerpts}
        link={link}
      />
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
      <div className={styles.body} data-event-open={eventPart && !isPhone ? '' : undefined}>
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
            onWayBack={focusMain}
            link={link}
          />
        </main>
        {!isPhone && eventPart && <aside className={styles.event}>{eventPart}</aside>}
      </div>
      {isPhone && (
        <PhoneFrame view={address.view} onView={(view) => go({ view })} onClose={onClose}>
          {eventPart}
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
      <KeysDialog
        open={overlay === 'keys'}
        onClose={closeOverlay}
        on={keysOn}
        onSwitch={setKeysOn}
      />
      <CarryAway
        open={overlay === 'cite' || overlay === 'download' ? overlay : undefined}
        seen={seen}
        address={address}
        events={events}
        event={event}
        link={link}
        onClose={closeOverlay}
      />
    </div>
  );
}
