import type { Chronology } from '../events/chronology.ts';
import { writeDate } from '../events/date-words.ts';
import { parseDate } from '../events/dates.ts';
import { EventList } from '../list/event-list.tsx';
import page from '../ui/page-header.module.css';
import { firstEvents } from './first-events.ts';

/** How many events a page without scripts holds; each comes with all its excerpts. */
const most = 300;

const none: ReadonlySet<string> = new Set();

/** What readers get whose browser runs no scripts: all that the file says, to read. */
export function WholeChronology({ chronology }: { chronology: Chronology }) {
  const { file } = chronology;
  const { events, rest } = firstEvents(chronology, most);
  return (
    <noscript>
      <header className={page.titled}>
        <span className={page.brand}>Sourceline</span>
        <h1 className="first-title">{file.title}</h1>
      </header>
      <main>
        <p className="first-words">
          {file.summary} Revised {writeDate(parseDate(file.revised))}. Without scripts this is the
          whole chronology to read; its timeline, filters and search need them.
        </p>
        <EventList
          chronology={chronology}
          events={events}
          dimmed={none}
          selected={undefined}
          onSelect={undefined}
          onDisagreement={undefined}
          bothDates
          withExcerpts="all"
        />
        {rest && (
          <p className="first-words">
            {rest}: all of them are in the <a href="./events.json">events file</a>.
          </p>
        )}
      </main>
    </noscript>
  );
}
