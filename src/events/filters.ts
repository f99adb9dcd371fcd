/** What a reader has narrowed the events to; the address and a tour's steps write it alike. */
import { type Basis, type EventKind, type Footing, type Role, roles } from './vocabulary.ts';

/** The facets whose choices are listed; dates and free text narrow beside them. */
export const facets = ['topic', 'actor', 'kind', 'footing', 'basis', 'source'] as const;
export type Facet = (typeof facets)[number];

export interface Choice {
  /** The id of a topic, actor or source, a kind, or a footing or basis with hyphens for its spaces. */
  readonly id: string;
  readonly exclude: boolean;
  /** Only in this role; actors alone have one. */
  readonly role?: Role;
  /** Without the people and companies that belong to the actor. */
  readonly alone?: boolean;
}

export interface FacetFilter {
  readonly choices: readonly Choice[];
  /** Whether an event must match one of the included choices or each of them. */
  readonly match: 'any' | 'all';
}

export interface Filters extends Readonly<Record<Facet, FacetFilter>> {
  /** The least number of independent origins; 0 does not narrow. */
  readonly origins: number;
  /** First and last day as ISO dates of any precision: 2023, 2023-07 or 2023-07-01; '' is open. */
  readonly from: string;
  readonly to: string;
  /** Also keep what may belong to these dates but need not. */
  readonly perhaps: boolean;
  readonly text: string;
}

/** So many independent origins can be asked for at most. */
export const mostOrigins = 9;

/** The longest text that is searched for, in UTF-16 units; what follows is cut off. */
export const longestText = 200;

const nothing: FacetFilter = { choices: [], match: 'any' };

/** What narrows nothing. */
export const noFilters: Filters = {
  topic: nothing,
  actor: nothing,
  kind: nothing,
  footing: nothing,
  basis: nothing,
  source: nothing,
  origins: 0,
  from: '',
  to: '',
  perhaps: false,
  text: '',
};

/** Kinds, footings and bases are written with hyphens in an address: `named-official`. */
export const wordId = (word: EventKind | Footing | Basis): string => word.replaceAll(' ', '-');

/** `china`, `-china`, `china.supplier`, `china.supplier.alone`, `china.alone`. */
export function writeChoice({ id, exclude, role, alone }: Choice): string {
  return `${exclude ? '-' : ''}${[id, role, alone && 'alone'].filter(Boolean).join('.')}`;
}

/** The opposite of `writeChoice`; undefined if the text is none. */
export function parseChoice(text: string): Choice | undefined {
  const [, minus, id, tail] = /^(-?)([a-z0-9-]+)((?:\.[a-z]+)*)$/.exec(text) ?? [];
  if (!id || id.startsWith('-')) return undefined;
  const words = tail?.split('.').slice(1) ?? [];
  const role = roles.find((one) => one === words[0]);
  const rest = role ? words.slice(1) : words;
  if (rest.length > 1 || (rest.length === 1 && rest[0] !== 'alone')) return undefined;
  return {
    id,
    exclude: minus === '-',
    ...(role && { role }),
    ...(rest.length === 1 && { alone: true }),
  };
}
