/** What was measured, and how to find it again. */
import { median, type Point } from './statistics.ts';

export interface Result {
  readonly measure: string;
  readonly subject: string;
  /** How many events the file had; 0 for a page without. */
  readonly events: number;
  /** One for each round, in the measure's unit. */
  readonly values: readonly number[];
  /** It took over a minute, and was given up. */
  readonly late?: boolean;
}

/** A run: where, how, and what came of it. */
export interface Run {
  readonly day: string;
  readonly machine: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly quick: boolean;
  readonly rounds: number;
  readonly sizes: readonly number[];
  readonly results: readonly Result[];
  /** What could not be measured, and why. */
  readonly problems: readonly string[];
}

export const find = (
  results: readonly Result[],
  measure: string,
  subject: string,
  events: number,
): Result | undefined =>
  results.find(
    (result) =>
      result.measure === measure && result.subject === subject && result.events === events,
  );

/** The median; undefined for what was not measured or given up. */
export function middle(
  results: readonly Result[],
  measure: string,
  subject: string,
  events: number,
): number | undefined {
  const found = find(results, measure, subject, events);
  return found && !found.late && found.values.length > 0 ? median(found.values) : undefined;
}

/** The medians of a subject by number of events, ascending. */
export const points = (results: readonly Result[], measure: string, subject: string): Point[] =>
  results
    .filter((result) => result.measure === measure && result.subject === subject)
    .filter(({ values, late, events }) => !late && values.length > 0 && events > 0)
    .map(({ events, values }) => ({ x: events, y: median(values) }))
    .sort((a, b) => a.x - b.x);
