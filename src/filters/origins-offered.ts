/** Which numbers of independent origins one can ask for. */
import type { Filters } from '../events/filters.ts';
import { capitalise } from '../events/words.ts';
import type { FilterIndex } from './filter-index.ts';

/** Two always, three where the file has that many, and whatever is asked for now. */
export function originsOffered(
  { mostOrigins }: Pick<FilterIndex, 'mostOrigins'>,
  { origins }: Pick<Filters, 'origins'>,
): number[] {
  const offered = new Set([2]);
  if (mostOrigins > 2) offered.add(3);
  if (origins > 0) offered.add(origins);
  return [...offered].sort((a, b) => a - b);
}

const numbers = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** `Two or more`. */
export const originsInWords = (least: number): string =>
  `${capitalise(numbers[least] ?? String(least))} or more`;
