import { useMemo } from 'react';
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import { type Chunk, groupChunks, toChunks } from './chunks.ts';
import { EventArticle } from './event-article.tsx';
import styles from './event-list.module.css';
import { chunkMark, useDrawnChunks } from './use-drawn-chunks.ts';
import { usePrinting } from './use-printing.ts';

export interface EventListProps {
  chronology: Chronology;
  /** What to show, in the chronology's order. */
  events: readonly ChronologyEvent[];
  /** Ids of those that do not match the filters but stay in place. */
  dimmed: ReadonlySet<string>;
  selected: string | undefined;
  onSelect: (id: string) => void;
  /** Leads to a disagreement about an event. */
  onDisagreement: (id: string) => void;
  /** Whether events that stand by when they happened say too when they were reported. */
  bothDates?: boolean;
  /** Summary and first excerpts below each title; print always has all of them. */
  withExcerpts?: boolean;
}

/** How many events print takes; a longer list says what it leaves out. */
const mostPrinted = 1000;
const excerptsOnScreen = 2;

/** The events as a chronology to read: years and months as headings, one article for each event. */
export function EventList(props: EventListProps) {
  const { events, selected, withExcerpts = false, bothDates = false } = props;
  const printing = usePrinting();
  const shown = useMemo(
    () => (printing ? events.slice(0, mostPrinted) : events),
    [events, printing],
  );
  const chunks = useMemo(() => toChunks(shown), [shown]);
  const { list, range } = useDrawnChunks(chunks, selected, printing, withExcerpts);
  const undated = useMemo(() => events.filter(({ date }) => !date).length, [events]);
  const drawn = useMemo(() => chunks.slice(range.first, range.last + 1), [chunks, range]);

  const article = (event: ChronologyEvent) => (
    <EventArticle
      key={event.id}
      chronology={props.chronology}
      event={event}
      selected={event.id === selected}
      dimmed={props.dimmed.has(event.id)}
      excerpts={printing ? Number.POSITIVE_INFINITY : withExcerpts ? excerptsOnScreen : 0}
      bothDates={bothDates}
      onSelect={props.onSelect}
      onDisagreement={props.onDisagreement}
    />
  );
  const piece = (chunk: Chunk) => (
    <div key={chunk.key} {...{ [chunkMark]: chunk.key }}>
      {chunk.events.map(article)}
    </div>
  );

  return (
    <div ref={list} className={styles.list}>
      <div className={styles.spacer} style={{ height: range.above }} />
      {groupChunks(drawn, 'year').map((year) => (
        <section key={year.heading ?? 'undated'}>
          <h2 className={styles.year}>
            {year.heading ?? (
              <>
                Undated <span className={styles.count}>{undated}</span>
              </>
            )}
          </h2>
          {groupChunks(year.chunks, 'month').map((month) => (
            <div key={month.heading ?? ''} className={styles.month}>
              {month.heading && <h3 className={styles.monthName}>{month.heading}</h3>}
              <div className={styles.events}>{month.chunks.map(piece)}</div>
            </div>
          ))}
        </section>
      ))}
      <div className={styles.spacer} style={{ height: range.below }} />
      {shown.length < events.length && (
        <p>
          Printed here are the first {shown.length} of {events.length} events. Filters choose
          others.
        </p>
      )}
    </div>
  );
}
