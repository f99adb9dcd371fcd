import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Address } from '../address/address.ts';
import { writeFullAddress } from '../address/read-address.ts';
import { revisionNotice } from '../address/revision-notice.ts';
import { toAddress } from '../address/saved-view.ts';
import { useAddress } from '../address/use-address.ts';
import type { Facet, Filters } from '../events/filters.ts';
import type { StartingPoint } from '../events/format.ts';
import type { LoadedEvents } from '../events/load-events.ts';
import { extentOf } from '../events/span.ts';
import { onlyChoice } from '../filters/edit-filters.ts';
import { FiltersPanel } from '../filters/filters-panel.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { EventView } from './event-view.tsx';
import { EventsView } from './events-view.tsx';
import styles from './explore-page.module.css';
import { FaultsDialog } from './faults-dialog.tsx';
import { Header, ViewSwitch } from './header.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { Notices } from './notices.tsx';
import { StartStrip } from './start-strip.tsx';
import { Toolbar } from './toolbar.tsx';
import { useEventFocus } from './use-event-focus.ts';
import { useKeys } from './use-keys.ts';
import { narrow, phone, useMedia } from './use-media.ts';
import { useSetting } from './use-setting.ts';
import { useShownEvents } from './use-shown-events.ts';
import { useTheme } from './use-theme.ts';

/** The id of the event panel's title. */
const eventTitle = 'event-title';

/** What is laid over the page. */
type Overlay = 'filters' | 'keys' | 'faults';

/** The whole of exploring: filters, timeline or list, and the event with its proof. */
export function ExplorePage({ loaded }: { loaded: LoadedEvents }) {
  const { chronology, faults, quoteChecks } = loaded;
  const { file } = chronology;
  const isPhone = useMedia(phone);
  const isNarrow = useMedia(narrow);
  const [theme, setTheme] = useTheme();
  const [keysOn, setKeysOn] = useSetting('keys', true);
  const [startOpen, setStartOpen] = useSetting('start', true);
  const [withExcerpts, setWithExcerpts] = useSetting('excerpts', false);
  const [overlay, setOverlay] = useState<Overlay>();
  const [dismissed, setDismissed] = useState(false);
  const main = useRef<HTMLElement>(null);
  const search = useRef<HTMLInputElement>(null);

  const defaults = useMemo(
    () => ({ view: isPhone ? ('list' as const) : ('timeline' as const), lanes: file.lanes }),
    [isPhone, file.lanes],
  );
  const { address, refused, go } = useAddress(chronology, defaults);
  const events = useShownEvents(chronology, address);
  const { rememberOpener } = useEventFocus(address.event, eventTitle, main);

  const event = address.event === undefined ? undefined : chronology.eventById.get(address.event);
  const eventColumn = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each event is read from its top
  useEffect(() => void eventColumn.current?.scrollTo(0, 0), [address.event]);
  useTitle(event ? `${event.title} – ${file.title}` : file.title);

  const link = useCallback(
    (change: Partial<Address> = {}) => {
      const whole = writeFullAddress(
        { ...address, ...change },
        extentOf(chronology.events),
        file.revised,
      );
      return `${window.location.origin}${window.location.pathname}${whole}`;
    },
    [address, chronology, file.revised],
  );

  const onFilters = useCallback((filters: Filters) => go({ filters }), [go]);
  const onText = useCallback(
    (text: string) => go({ filters: { ...address.filters, text } }, 'type'),
    [go, address.filters],
  );
  const onSelect = useCallback(
    (id: string | undefined) => {
      rememberOpener();
      go({ event: id });
    },
    [go, rememberOpener],
  );
  const onClose = useCallback(() => go({ event: undefined }), [go]);
  const onFilter = (facet: Facet, id: string) => onFilters(onlyChoice(address.filters, facet, id));
  const onStart = (point: StartingPoint) => {
    const { view, others } = address;
    rememberOpener();
    go({ ...toAddress(point, chronology, defaults), view, others });
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
      />
    </ErrorBoundary>
  );
  const eventView = event && (
    <ErrorBoundary name="This event" resetKey={event.id}>
      <EventView
        chronology={chronology}
        event={event}
        matching={events.matching}
        quoteChecks={quoteChecks}
        onSelect={onSelect}
        onFilter={onFilter}
        onClose={onClose}
        link={link}
      />
    </ErrorBoundary>
  );

  return (
    <div className={styles.page}>
      <Header
        title={file.title}
        view={address.view}
        onView={(view) => go({ view })}
        link={link}
        theme={theme}
        onTheme={setTheme}
        onKeys={() => setOverlay('keys')}
        onStart={startOpen ? undefined : () => setStartOpen(true)}
      />
      <Notices
        refused={dismissed ? [] : refused}
        revision={dismissed ? undefined : revisionNotice(file, address.revision)}
        faults={faults}
        onFaults={() => setOverlay('faults')}
        onDismiss={() => setDismissed(true)}
      />
      {startOpen && (
        <StartStrip chronology={chronology} onStart={onStart} onClose={() => setStartOpen(false)} />
      )}
      <Toolbar
        searchRef={search}
        keyHint={keysOn && !isPhone}
        address={address}
        events={events}
        chronology={chronology}
        go={go}
        onText={onText}
        onOpenFilters={isNarrow ? () => setOverlay('filters') : undefined}
        withExcerpts={withExcerpts}
        onExcerpts={setWithExcerpts}
        link={link}
      />
      <div className={styles.body} data-event-open={event && !isPhone ? '' : undefined}>
        {!isNarrow && <div className={styles.filters}>{filtersPanel}</div>}
        <main ref={main} className={styles.main} tabIndex={-1}>
          <EventsView
            chronology={chronology}
            address={address}
            events={events}
            withExcerpts={withExcerpts}
            go={go}
            onSelect={onSelect}
          />
        </main>
        {!isPhone && eventView && (
          <aside ref={eventColumn} className={styles.event}>
            {eventView}
          </aside>
        )}
      </div>
      {isPhone && (
        <>
          <ViewSwitch
            view={address.view}
            onView={(view) => go({ view })}
            className={styles.bottomBar}
          />
          <Dialog
            open={!!event}
            onClose={onClose}
            title="Event"
            shape="sheet"
            bare
            initialFocus={eventTitle}
          >
            {eventView}
          </Dialog>
        </>
      )}
      <Dialog
        open={isNarrow && overlay === 'filters'}
        onClose={() => setOverlay(undefined)}
        title="Filters"
        shape="drawer"
      >
        {filtersPanel}
      </Dialog>
      <KeysDialog
        open={overlay === 'keys'}
        onClose={() => setOverlay(undefined)}
        on={keysOn}
        onSwitch={setKeysOn}
      />
      <FaultsDialog
        open={overlay === 'faults'}
        onClose={() => setOverlay(undefined)}
        faults={faults}
      />
    </div>
  );
}

function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} – Sourceline`;
  }, [title]);
}
