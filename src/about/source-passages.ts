/** What rests on a source: its passages in their order, whose words they are, whom they retell. */
import type { ChronologyEvent } from '../events/chronology.ts';
import type { Attribution, Excerpt } from '../events/format.ts';
import { type QuoteCheck, type QuoteChecks, quoteKey } from '../events/quote-checks.ts';
import type { Footing } from '../events/vocabulary.ts';
import { isChecked } from '../sources/quote-check.ts';
import type { Passage } from './said.ts';

/** A passage with the place at which its quote was found word for word. */
export interface PlacedPassage extends Passage {
  /** Undefined where it was not checked, so that its place is not known. */
  readonly check: QuoteCheck | undefined;
}

/** The excerpts of an event, each with its place if that is known. */
export const placedPassages = (event: ChronologyEvent, checks: QuoteChecks): PlacedPassage[] =>
  event.excerpts.map((excerpt) => {
    const check = checks.get(quoteKey(event.id, excerpt.id));
    return { event, excerpt, check: isChecked(check, excerpt.quote) ? check : undefined };
  });

/**
 * Passages of one source in the order of its text: by block, within a block by date; those whose
 * place is not known come last.
 */
export function inText(passages: readonly PlacedPassage[]): PlacedPassage[] {
  const blockOf = ({ check }: PlacedPassage) => check?.block ?? Number.MAX_SAFE_INTEGER;
  return passages.toSorted((a, b) => blockOf(a) - blockOf(b) || a.event.order - b.event.order);
}

/** Whether a passage retells a report, near or far. */
export const retells = ({ via }: Pick<Excerpt, 'via'>, source: string): boolean =>
  via?.some(({ sources }) => sources.includes(source)) ?? false;

/**
 * Whether there is nothing else for an event: no other source's excerpt, and of a report that we know
 * only through others, no other origin.
 */
export function restsOnAlone(
  { origins: { sources, origins, unknown } }: Pick<ChronologyEvent, 'origins'>,
  source: string,
  held: boolean,
): boolean {
  const [one, ...others] = held ? sources : origins;
  return one === source && others.length === 0 && (held || unknown === 0);
}

export interface Retold {
  readonly source: string;
  readonly passages: number;
  /** How many of them we only infer. */
  readonly inferred: number;
}

export interface Retelling {
  /** The reports that passages retell, most often first. */
  readonly reports: readonly Retold[];
  /** Passages that are the source's own report, and those of which it is not said. */
  readonly own: number;
  readonly notSaid: number;
}

/** Which reports some passages of one source retell, and how many retell none or do not say. */
export function retellingOf(passages: readonly Passage[]): Retelling {
  const reports = new Map<string, Retold>();
  let own = 0;
  let notSaid = 0;
  for (const { excerpt } of passages) {
    if (!excerpt.via) notSaid++;
    else if (excerpt.via.length === 0) own++;
    const named = new Map<string, boolean>();
    for (const { sources, inferred } of excerpt.via ?? [])
      for (const source of sources)
        named.set(source, (named.get(source) ?? true) && inferred !== undefined);
    for (const [source, inferred] of named) {
      const known = reports.get(source) ?? { source, passages: 0, inferred: 0 };
      reports.set(source, {
        source,
        passages: known.passages + 1,
        inferred: known.inferred + Number(inferred),
      });
    }
  }
  return {
    reports: [...reports.values()].sort((a, b) => b.passages - a.passages),
    own,
    notSaid,
  };
}

/** Whose words a source carries. */
export interface Voice {
  /** The id of an actor; undefined where none is named. */
  readonly actor: string | undefined;
  /** What the file says where no actor is named; '' if it says nothing. */
  readonly words: string;
  readonly passages: number;
  /** In the order in which they come. */
  readonly footings: readonly Footing[];
}

/** Most often first; a passage of several actors counts for each. */
export function voicesIn(passages: readonly Passage[]): Voice[] {
  const voices = new Map<string, Voice>();
  const add = (actor: string | undefined, { words = '', footing }: Attribution) => {
    const key = actor ?? ` ${words}`;
    const known = voices.get(key);
    voices.set(key, {
      actor,
      words: actor === undefined ? words : '',
      passages: (known?.passages ?? 0) + 1,
      footings: [...new Set([...(known?.footings ?? []), footing])],
    });
  };
  for (const { excerpt } of passages) {
    const { attribution } = excerpt;
    if (attribution.by.length === 0) add(undefined, attribution);
    for (const actor of new Set(attribution.by)) add(actor, attribution);
  }
  return [...voices.values()].sort((a, b) => b.passages - a.passages);
}
