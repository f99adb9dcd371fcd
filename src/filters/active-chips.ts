/** What narrows the events, in words, each with the filters as they would be without it. */
import type { Chronology } from '../events/chronology.ts';
import { parseDateBound } from '../events/date-bound.ts';
import { writeDate } from '../events/date-words.ts';
import { parseDate } from '../events/dates.ts';
import { type Choice, type Facet, type Filters, facets, wordId } from '../events/filters.ts';
import { removeChoice, setDates, setMatch, setOrigins, setText } from './edit-filters.ts';
import { choiceName, facetPlurals } from './facet-words.ts';

export interface ActiveChip {
  /** `actor:russia`, `actor:all`, `origins`, `dates` or `text`; the same from one edit to the next. */
  readonly id: string;
  /** `Russia`, `not China`, `2021–2026`, `“laser”`, `all of these actors`. */
  readonly words: string;
  /** What an actor's choice adds: `in any role`, `as supplier, itself alone`. */
  readonly note?: string;
  /** The filters once this chip is taken away. */
  readonly without: Filters;
}

/** In the order of the panel; empty if nothing narrows. */
export function activeChips(chronology: Chronology, filters: Filters): ActiveChip[] {
  const chips = facets.flatMap((facet) => facetChips(chronology, filters, facet));
  if (filters.origins > 0)
    chips.push({
      id: 'origins',
      words: filters.origins === 1 ? 'an origin or more' : `${filters.origins} origins or more`,
      without: setOrigins(filters, 0),
    });
  const dates = writeDates(filters);
  if (dates) chips.push({ id: 'dates', words: dates, without: setDates(filters, '', '') });
  const text = filters.text.trim();
  if (text) chips.push({ id: 'text', words: quoted(text), without: setText(filters, '') });
  return chips;
}

/** What is quoted already, to be found as it stands, needs no second marks. */
const quoted = (text: string) => (/^["“].*["”]$/.test(text) ? text : `“${text}”`);

function facetChips(chronology: Chronology, filters: Filters, facet: Facet): ActiveChip[] {
  const { choices, match } = filters[facet];
  const chips = choices.map((choice): ActiveChip => {
    const name = choiceName(chronology, facet, choice.id);
    const note = facet === 'actor' ? noteOf(choice) : '';
    return {
      id: `${facet}:${choice.id}`,
      words: saidInWords(facet, choice) ?? (choice.exclude ? `not ${name}` : name),
      ...(note && { note }),
      without: removeChoice(filters, facet, choice.id),
    };
  });
  const included = choices.filter(({ exclude }) => !exclude);
  if (match === 'all' && included.length > 1)
    chips.push({
      id: `${facet}:all`,
      words: `all of these ${facetPlurals[facet]}`,
      without: setMatch(filters, facet, 'any'),
    });
  return chips;
}

const said = ['kind', 'footing', 'basis'];

/** Away from its heading, what is not said must tell what that is. */
function saidInWords(facet: Facet, { id, exclude }: Choice): string | undefined {
  if (id !== wordId('not said') || !said.some((one) => one === facet)) return undefined;
  return exclude ? `${facet} said` : `${facet} not said`;
}

function noteOf({ role, alone }: Choice): string {
  const inRole = role ? `as ${role}` : 'in any role';
  return alone ? `${inRole}, itself alone` : inRole;
}

/** `2021–2026`, `from Jul 2023 on`, `until 2026`, `2023`; undefined if no bound narrows. */
function writeDates({ from, to }: Filters): string | undefined {
  const first = writeBound(from, 'from');
  const last = writeBound(to, 'to');
  if (!first && !last) return undefined;
  if (!last) return `from ${first} on`;
  if (!first) return `until ${last}`;
  if (first === last) return first;
  return /\s/.test(first + last) ? `${first} – ${last}` : `${first}–${last}`;
}

function writeBound(text: string, end: 'from' | 'to'): string | undefined {
  if (typeof parseDateBound(text, end) !== 'number') return undefined;
  return writeDate(parseDate(text.trim()), 'short');
}
