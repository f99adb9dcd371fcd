import { type ReactNode, useMemo, useRef } from 'react';
import type { Filters } from '../events/filters.ts';
import { noFilters } from '../events/filters.ts';
import type { Subject } from '../events/subject.ts';
import { isFiltered, setText } from './edit-filters.ts';
import { EventSet } from './event-set.ts';
import { filterEvents } from './filter-events.ts';
import type { FilterIndex } from './filter-index.ts';
import { type FoundGroup, foundTitles, groupFound, writeFound } from './group-found.ts';
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
 * What a text finds, under headings, the best first. All of it is one stop for Tab; arrows lead
 * through it (`useResultKeys`).
 */
export default function SearchResults(props: SearchResultsProps) {
  const { id, index, filters, text, answer, onFilters, onSelect, onAbout, onDone } = props;
  const panel = useRef<HTMLElement>(null);
  useRoomBelow(panel);
  const within = useMemo(() => eventsWithin(index, filters), [index, filters]);
  const { partial, asked } = answer;
  const { groups, outside } = useMemo(
    () => groupFound(answer, partial ? undefined : within),
    [answer, partial, within],
  );
  const said = partial ? writeNone(text, groups) : writeAll(groups, outside);
  // What stands in a live region from the start is not read out.
  const spoken = useSettled(said, settled, '');
  const hasEvents = groups.some(({ kind }) => kind === 'event');
  const nothing = groups.length === 0;
  const first = groups.flatMap(({ found }) => found)[0];
  return (
    // A press on it must not take the focus from the field, which would close it.
    <section
      ref={panel}
      id={id}
      className={styles.panel}
      aria-label="Search results"
      data-nothing={nothing ? '' : undefined}
      onMouseDown={(press) => press.preventDefault()}
    >
      <p className="visually-hidden" role="status">
        {spoken}
      </p>
      {partial && <p className={styles.note}>{writeNone(text, groups)}</p>}
      {!partial && !hasEvents && <p className={styles.note}>No event has these words.</p>}
      {groups.map(({ kind, found, total }) => (
        <section key={kind} className={styles.group}>
          <h2 className={styles.heading}>
            {foundTitles[kind]} {!partial && <span>· {total}</span>}
          </h2>
          <ul hidden={found.length === 0}>
            {found.map((one) => (
              <SearchResult
                key={one.id}
                index={index}
                found={one}
                asked={asked}
                tabStop={one === first}
                onSelect={onSelect}
                onAbout={onAbout}
              />
            ))}
          </ul>
          {kind === 'event' && !partial && total > found.length && (
            <Act onAct={onDone}>All {total} events below</Act>
          )}
          {kind === 'event' && outside > 0 && (
            <Act tabStop={!first} onAct={() => onFilters(setText(noFilters, text))}>
              {outside} {total > 0 && 'more '}outside the filters: search without them
            </Act>
          )}
        </section>
      ))}
      {partial && (
        <Act tabStop={nothing} onAct={() => onFilters(setText(filters, ''))}>
          Clear the search
        </Act>
      )}
    </section>
  );
}

interface ActProps {
  onAct: () => void;
  /** Nothing else of the results is there for Tab. */
  tabStop?: boolean;
  children: ReactNode;
}

function Act({ onAct, tabStop = false, children }: ActProps) {
  return (
    <button
      type="button"
      className={styles.act}
      data-result
      tabIndex={tabStop ? 0 : -1}
      onClick={onAct}
    >
      {children}
    </button>
  );
}

/** The events that match everything but the text; undefined if all do. */
function eventsWithin(index: FilterIndex, filters: Filters): EventSet | undefined {
  const others = setText(filters, '');
  if (!isFiltered(others)) return undefined;
  return EventSet.of(index.chronology, filterEvents(index, others, undefined).events);
}

function writeAll(groups: readonly FoundGroup[], outside: number): string {
  const beyond = outside > 0 ? `${outside} outside the filters` : '';
  return [writeFound({ groups }), beyond].filter(Boolean).join('; ');
}

function writeNone(text: string, nearest: readonly FoundGroup[]): string {
  return nearest.length > 0
    ? 'Nothing has all of these words; these have most of them.'
    : `Nothing is found for “${text}”. Try fewer or other words.`;
}
