import type { ReactNode } from 'react';
import { defaultAddress, type View } from '../address/address.ts';
import { ExploreHeader } from '../app/explore-header.tsx';
import page from '../app/explore-page.module.css';
import { PhoneFrame } from '../app/phone-frame.tsx';
import { StartStrip } from '../app/start-strip.tsx';
import { Toolbar } from '../app/toolbar.tsx';
import type { Chronology } from '../events/chronology.ts';
import { FiltersPanel } from '../filters/filters-panel.tsx';
import { useShownEvents } from '../filters/use-shown-events.ts';
import { EventList, mostAtOnce } from '../list/event-list.tsx';
import { firstEvents } from './first-events.ts';

/** The id by which the page finds it again. */
const id = 'first-view';

const nothing = () => undefined;
const none: ReadonlySet<string> = new Set();

/**
 * What stands in the page before any script has run: the list, in the frame in which the program
 * will stand. It is rendered when the site is built and never runs. A title leads to its event as a
 * form does, by the address; all else waits for the program.
 */
export function FirstView({ chronology }: { chronology: Chronology }) {
  const defaults = { view: 'timeline' as const, lanes: chronology.file.lanes };
  const address = defaultAddress(defaults);
  const events = useShownEvents(chronology, address);
  const first = firstEvents(chronology, mostAtOnce.bare);
  const link = () => '';
  const toolbar = (view: View) => (
    <Toolbar
      searchRef={null}
      knownSwitch={null}
      keyHint={view === 'timeline'}
      address={{ ...address, view }}
      events={events}
      chronology={chronology}
      go={nothing}
      onText={nothing}
      onSelect={nothing}
      onAbout={nothing}
      onDone={nothing}
      onOpenFilters={nothing}
      withExcerpts={false}
      onExcerpts={nothing}
      link={link}
    />
  );
  return (
    <div id={id} className={page.page}>
      <Waiting>
        <ExploreHeader
          chronology={chronology}
          matching={events.matching}
          address={address}
          defaults={defaults}
          go={nothing}
          link={link}
          isNarrow={false}
          onDownload={nothing}
          onKeys={nothing}
          onStartStrip={undefined}
        />
      </Waiting>
      <Waiting className="first-start">
        <StartStrip chronology={chronology} onStart={nothing} onTour={nothing} onClose={nothing} />
      </Waiting>
      <Waiting className="first-off-phone">{toolbar('timeline')}</Waiting>
      <Waiting className="first-on-phone">{toolbar('list')}</Waiting>
      <div className={page.body}>
        <Waiting className={`${page.filters} first-filters`}>
          <FiltersPanel
            index={events.index}
            filters={address.filters}
            count={events.count}
            onFilters={nothing}
            onAbout={nothing}
          />
        </Waiting>
        <main className={page.main}>
          <h1 className="visually-hidden">{chronology.file.title}</h1>
          <form className="first-list">
            <EventList
              chronology={chronology}
              events={first.events}
              dimmed={none}
              selected={undefined}
              onSelect={nothing}
              onDisagreement={undefined}
            />
          </form>
          {first.rest && <p className="first-words">{first.rest} once the page has loaded.</p>}
        </main>
      </div>
      <Waiting className="first-bar">
        <PhoneFrame view="list" onView={nothing} onClose={nothing}>
          {undefined}
        </PhoneFrame>
      </Waiting>
    </div>
  );
}

/** Parts of the frame that do nothing before the program is there: nobody is led into them. */
function Waiting({ className = '', children }: { className?: string; children: ReactNode }) {
  return (
    <div inert aria-hidden="true" className={`first-waiting ${className}`}>
      {children}
    </div>
  );
}
