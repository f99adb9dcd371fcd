/**
 * Filters that starting points and steps save: in an address a value that makes no sense is passed
 * over, but in a file it would quietly show more than its author meant.
 */
import { dateProblems } from './date-bound.ts';
import { missing, type Tell } from './faults.ts';
import { type Facet, facets, longestText, mostOrigins, parseChoice, wordId } from './filters.ts';
import type { StartingPoint } from './format.ts';
import { bases, eventKinds, footings } from './vocabulary.ts';

/** The ids that may be chosen besides kinds and footings. */
type KnownIds = Readonly<Record<'topic' | 'actor' | 'source', Pick<ReadonlySet<string>, 'has'>>>;

const otherParameters = ['all', 'origins', 'from', 'to', 'perhaps', 'q'];

/**
 * R2, R3, R6, R17: saved filters are named as in the address, choose what is in the file, and have
 * values that the address would take.
 */
export function checkSavedFilters(
  filters: StartingPoint['filters'],
  known: KnownIds,
  tell: Tell,
): void {
  for (const [name, value] of Object.entries(filters ?? {})) {
    const values = [value].flat();
    const facet = facets.find((one) => one === name);
    if (facet) checkChoices(facet, values, known, tell);
    else if (!otherParameters.includes(name))
      tell('R3', [name], `filters are ${[...facets, ...otherParameters].join(', ')}`);
    else if (name !== 'all' && values.length !== 1)
      tell('R2', [name], `it has ${values.length} values; it must have one`);
  }
  const valuesOf = (name: string) => [filters?.[name] ?? []].flat();
  for (const value of valuesOf('all')) {
    if (!facets.some((facet) => facet === value))
      tell('R2', ['all'], `it is ${JSON.stringify(value)}; it must be one of ${facets.join(', ')}`);
  }
  for (const value of valuesOf('perhaps')) {
    if (value !== 'yes')
      tell('R2', ['perhaps'], `it is ${JSON.stringify(value)}; it must be "yes"`);
  }
  for (const value of valuesOf('origins')) {
    if (!/^\d$/.test(value) || Number(value) > mostOrigins)
      tell('R2', ['origins'], `it is ${JSON.stringify(value)}; it must be "0" to "${mostOrigins}"`);
  }
  if (valuesOf('q').some((text) => text.length > longestText))
    tell('R2', ['q'], `it has more than ${longestText} letters; shorten it`);
  checkDates(valuesOf('from'), valuesOf('to'), tell);
}

function checkDates(from: readonly string[], to: readonly string[], tell: Tell): void {
  const problems = dateProblems(from[0] ?? '', to[0] ?? '');
  for (const end of ['from', 'to'] as const) {
    const problem = problems[end];
    if (problem) tell('R6', [end], problem.replace(/\.$/, ''));
  }
}

function checkChoices(facet: Facet, values: readonly string[], known: KnownIds, tell: Tell): void {
  const ids = choicesOf(facet, known);
  for (const value of values) {
    const choice = parseChoice(value);
    if (!choice || !ids.has(choice.id)) tell('R17', [facet], missing(facet, choice?.id ?? value));
    else if (facet !== 'actor' && (choice.role || choice.alone))
      tell('R17', [facet], `"${value}" asks for a role or for one alone, as only an actor can`);
  }
}

function choicesOf(facet: Facet, known: KnownIds): Pick<ReadonlySet<string>, 'has'> {
  if (facet === 'kind') return new Set(eventKinds.map(wordId));
  if (facet === 'footing') return new Set(footings.map(wordId));
  if (facet === 'basis') return new Set(bases.map(wordId));
  return known[facet];
}
