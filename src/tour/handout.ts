/**
 * What stands in a handout: which events in which order, which of their excerpts, and the number
 * of each source. Made before anything is drawn, so that numbers and list cannot part.
 */
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import { headingOf, writeYear } from '../events/date-words.ts';
import type { Excerpt, Step, Tour } from '../events/format.ts';
import { sourcesOf } from '../events/reported.ts';
import { excerptOf, focusOf } from './step-view.ts';

/** Ends the address of a handout that is opened with the speaker's notes. */
export const withNotesMark = '#notes';

/** More events than this are a book; the handout then says what it leaves out. */
export const mostEvents = 1000;

const firstExcerpts = 2;

/** Ids of the sources that are cited, each with its number from 1, in the order of the numbers. */
export type SourceNumbers = ReadonlyMap<string, number>;

/** An event with those of its excerpts that are printed. */
export interface HandoutEvent {
  readonly event: ChronologyEvent;
  readonly excerpts: readonly Excerpt[];
}

export interface HandoutStep {
  readonly step: Step;
  /** Those in focus; last the one that the step's excerpt proves, if that is another. */
  readonly events: readonly HandoutEvent[];
  /** Events in focus that the chronology does not have; a tour from elsewhere may name some. */
  readonly missing: readonly string[];
}

export interface HandoutYear {
  /** `2024`; undefined above the undated events. */
  readonly heading: string | undefined;
  readonly events: readonly HandoutEvent[];
}

/**
 * The steps of a tour in their order.
 *
 * @param all every excerpt of the events, not the one of each step alone
 */
export function toHandoutSteps(tour: Tour, chronology: Chronology, all: boolean): HandoutStep[] {
  return tour.steps.map((step) => {
    const shown = excerptOf(step, chronology);
    const focus = focusOf(step, chronology);
    const events = shown && !focus.includes(shown.event) ? [...focus, shown.event] : focus;
    return {
      step,
      events: events.map((event) => ({
        event,
        excerpts: all ? event.excerpts : event === shown?.event ? [shown.excerpt] : [],
      })),
      missing: step.events.filter((id) => !chronology.eventById.has(id)),
    };
  });
}

/**
 * Events under their years, {@link mostEvents} at most.
 *
 * @param events in the order of the chronology
 * @param all every excerpt, not the first two of each event alone
 */
export function toHandoutYears(events: readonly ChronologyEvent[], all: boolean): HandoutYear[] {
  const years = new Map<number | undefined, HandoutEvent[]>();
  for (const event of events.slice(0, mostEvents)) {
    const year = headingOf(event)?.year;
    const shown = {
      event,
      excerpts: all ? event.excerpts : event.excerpts.slice(0, firstExcerpts),
    };
    const inYear = years.get(year);
    if (inYear) inYear.push(shown);
    else years.set(year, [shown]);
  }
  return [...years].map(([year, shown]) => ({
    heading: year === undefined ? undefined : writeYear(year),
    events: shown,
  }));
}

/** Numbers the sources as a reader meets them: those beside a title before those of its excerpts. */
export function numberSources(events: readonly HandoutEvent[]): SourceNumbers {
  const cited = new Set(
    events.flatMap(({ event, excerpts }) => [...event.origins.sources, ...sourcesOf(excerpts)]),
  );
  return new Map([...cited].map((id, index) => [id, index + 1]));
}
