import { type ReactNode, useEffect, useMemo } from 'react';
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import { groupBy } from '../events/group-by.ts';
import { Blank } from '../ui/blank.tsx';
import { usePrinting } from '../ui/use-printing.ts';
import { type DrawnPart, useWindow } from '../ui/use-window.ts';
import { type DrawnSection, drawnSections } from './drawn-sections.ts';
import { EventArticle, type EventArticleProps } from './event-article.tsx';
import styles from './event-list.module.css';
import { type ListOrder, toListOrder } from './sections.ts';

export interface EventListProps {
  chronology: Chronology;
  /** What to show, in the chronology's order. */
  events: readonly ChronologyEvent[];
  /** Ids of those that do not match the filters but stay in place. */
  dimmed: ReadonlySet<string>;
  selected: string | undefined;
  /** Undefined: titles lead nowhere. */
  onSelect: EventArticleProps['onSelect'];
  /** Leads to a disagreement about an event. */
  onDisagreement: EventArticleProps['onDisagreement'];
  /** Whether events that stand by when they happened say too when they were reported. */
  bothDates?: boolean;
  /** Summary and first excerpts below each title, or all of them; print always has all. */
  withExcerpts?: boolean | 'all';
}

/** How many events print takes; a longer list says what it leaves out. */
const mostPrinted = 1000;
const excerptsOnScreen = 2;

/** Up to so many events all are in the page: found by Ctrl+F, and printed without a script. */
export const mostAtOnce = { bare: 180, withExcerpts: 100 };
/** Pixels: a line of title, one below, and the gap. */
const guess = 76;

/** The events as a chronology to read: years and months as headings, one article for each event. */
export function EventList(props: EventListProps) {
  const { chronology, events, selected, withExcerpts = false, bothDates = false } = props;
  const printing = usePrinting();
  const order = useMemo(
    () => toListOrder(chronology.columns, rowsOf(events, printing ? mostPrinted : events.length)),
    [chronology, events, printing],
  );
  const { rows, sections } = order;
  const most = withExcerpts ? mostAtOnce.withExcerpts : mostAtOnce.bare;
  const all = printing || withExcerpts === 'all';
  const whole = all || rows.length <= most;
  const { list, first, end, blank, show } = useWindow<HTMLDivElement>({
    count: rows.length,
    of: rows,
    guess,
    whole,
    look: `${withExcerpts}`,
  });
  useSelected(chronology, order, selected, show);

  const article = (place: number) => {
    const event = chronology.events[rows[place] ?? -1];
    return (
      event && (
        <EventArticle
          key={event.id}
          chronology={chronology}
          event={event}
          place={place}
          outOf={whole ? undefined : rows.length}
          selected={event.id === selected}
          dimmed={props.dimmed.has(event.id)}
          excerpts={all ? Number.POSITIVE_INFINITY : withExcerpts ? excerptsOnScreen : 0}
          bothDates={bothDates}
          onSelect={props.onSelect}
          onDisagreement={props.onDisagreement}
        />
      )
    );
  };
  const drawn = drawnSections(sections, first, end);
  const years = [...groupBy(drawn, ({ section }) => section.year).values()];

  return (
    <div ref={list} className={styles.list}>
      <Blank height={blank(0, drawn[0]?.section.start ?? 0)} />
      {years.map((months, at) => {
        const { year, start, end } = months[0].section;
        return (
          <section key={year ?? 'undated'}>
            <h2 className={styles.year}>
              {year ?? (
                <>
                  Undated <span className={styles.count}>{end - start}</span>
                </>
              )}
            </h2>
            {months.map((month, inYear) => {
              const next = months[inYear + 1] ?? years[at + 1]?.[0];
              const after = next?.section.start ?? rows.length;
              return (
                <Month key={month.section.month ?? ''} drawn={month} after={after} blank={blank}>
                  {article}
                </Month>
              );
            })}
          </section>
        );
      })}
      {rows.length < events.length && (
        <p>
          Printed here are the first {rows.length} of {events.length} events. Filters choose others.
        </p>
      )}
    </div>
  );
}

interface MonthProps {
  drawn: DrawnSection;
  /** The place at which the next one begins that is drawn. */
  after: number;
  blank: (from: number, to: number) => number;
  /** Draws the event at a place. */
  children: (place: number) => ReactNode;
}

/** The events of a month that are drawn; those that are not leave their height. */
function Month({ drawn: { section, first, end }, after, blank, children }: MonthProps) {
  return (
    <>
      <div className={styles.month}>
        {section.month && <h3 className={styles.monthName}>{section.month}</h3>}
        <div className={styles.events}>
          <Blank height={blank(section.start, first)} />
          {Array.from({ length: end - first }, (_, at) => children(first + at))}
          <Blank height={blank(end, section.end)} />
        </div>
      </div>
      <Blank height={blank(section.end, after)} />
    </>
  );
}

/** The rows of the first events; their order in the list is found by `toListOrder`. */
function rowsOf(events: readonly ChronologyEvent[], most: number): Uint32Array {
  const rows = new Uint32Array(Math.min(events.length, most));
  for (let at = 0; at < rows.length; at++) rows[at] = events[at]?.order ?? 0;
  return rows;
}

/** Brings another event into sight when it is selected. */
function useSelected(
  { eventById }: Pick<Chronology, 'eventById'>,
  { rows }: ListOrder,
  selected: string | undefined,
  show: DrawnPart['show'],
) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another selection scrolls
  useEffect(() => {
    // What is filtered out is not waited for: the list would jump once the filters are cleared.
    const place = rows.indexOf(eventById.get(selected ?? '')?.order ?? -1);
    if (place >= 0) show(place, 'nearest');
  }, [selected]);
}
