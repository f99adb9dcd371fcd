import { useMemo, useRef } from 'react';
import type { Filters } from '../events/filters.ts';
import { noFilters } from '../events/filters.ts';
import type { Subject } from '../events/subject.ts';
import { isFiltered, setText } from './edit-filters.ts';
import { filterEvents } from './filter-events.ts';
import type { FilterIndex } from './filter-index.ts';
import { foundPlurals, groupFound, writeFound } from './group-found.ts';
import type { SearchAnswer } from './search-events.ts';
import { SearchResult } from './search-result.tsx';
import styles from './search-results.module.css';
import { useRoomBelow } from './use-room-below.ts';
import { useSettled } from './use-settled.ts';

export interface SearchResultsProps {
  id: string;
  index: FilterIndex;
  filters: Filters;
  /** What was searched for. */
  text: string;
  answer: SearchAnswer;
  onFilters: (filters: Filters) => void;
  onSelect: (event: string) => void;
  onAbout: (subject: Subject, id: string) => void;
  /** The reader wants all the events, which stand on the page. */
  onDone: () => void;
}

/** How long the results must stand before a screen reader hears of them, in ms. */
const settled = 700;

/**
 * What a text finds, under headings, the best first. Each result is out of the way of Tab: arrows
 * lead through them (`useResultKeys`).
 */
export function SearchResults(props: SearchResultsProps) {
  const { id, index, filters, text, answer, onFilters, onSelect, onAbout, onDone } = props;
  const panel = useRef<HTMLElement>(null);
  useRoomBelow(panel);
  const within = useMemo(() => eventsWithin(index, filters), [index, filters]);
  const { groups, outside } = useMemo(() => groupFound(answer, within), [answer, within]);
  const words = { text, nothing: groups.length === 0, partial: answer.partial };
  const spoken = useSettled(
    groups.length === 0 ? writeNone(words) : writeFound({ groups }),
    settled,
  );
  const hasEvents = groups.some(({ kind }) => kind === 'event');
  return (
    // A press on it must not take the focus from the field, which would close it.
    <section
      ref={panel}
      id={id}
      className={styles.panel}
      aria-label="Search results"
      onMouseDown={(press) => press.preventDefault()}
    >
      <p className="visually-hidden" role="status">
        {spoken}
      </p>
      {answer.partial && <p className={styles.note}>{writeNone(words)}</p>}
      {!answer.partial && !hasEvents && outside === 0 && (
        <p className={styles.note}>No event has these words.</p>
      )}
      {groups.map(({ kind, found, total }) => (
        <section key={kind} className={styles.group}>
          <h2 className={styles.heading}>
            {foundPlurals[kind]} {!answer.partial && <span>· {total}</span>}
          </h2>
          <ul>
            {found.map((match) => (
              <SearchResult
                key={match.document.id}
                index={index}
                match={match}
                asked={answer.asked}
                onSelect={onSelect}
                onAbout={onAbout}
              />
            ))}
          </ul>
          {kind === 'event' && !answer.partial && total > found.length && (
            <Act onAct={onDone}>All {total} events below</Act>
          )}
        </section>
      ))}
      {!answer.partial && outside > 0 && (
        <div className={styles.group}>
          <p className={styles.note}>
            {outside} {hasEvents ? 'more' : outside === 1 ? 'event' : 'events'} outside the filters.
          </p>
          <Act onAct={() => onFilters(setText(noFilters, filters.text))}>
            Search without the filters
          </Act>
        </div>
      )}
      {answer.partial && <Act onAct={() => onFilters(setText(filters, ''))}>Clear the search</Act>}
    </section>
  );
}

function Act({ onAct, children }: { onAct: () => void; children: React.ReactNode }) {
  return (
    <button type="button" className={styles.act} data-result tabIndex={-1} onClick={onAct}>
      {children}
    </button>
  );
}

/** Ids of the events that match everything but the text; undefined if all do. */
function eventsWithin(index: FilterIndex, filters: Filters): ReadonlySet<string> | undefined {
  const others = setText(filters, '');
  if (!isFiltered(others)) return undefined;
  return new Set(filterEvents(index, others, undefined).events.map(({ id }) => id));
}

function writeNone({ text, nothing }: { text: string; nothing: boolean }): string {
  if (!nothing) return 'Nothing has all of these words; these have some of them.';
  return `Nothing is found for “${text}”. Try fewer or other words.`;
}
