/** The five questions about an event's proof, each answered in a line. */
import { attributionInWords } from '../events/attribution-words.ts';
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import type { Basis, Excerpt, Footing } from '../events/format.ts';
import { lagInWords } from '../events/lag-words.ts';
import { reportedInWords } from '../events/publication-words.ts';
import { reportedDate } from '../events/reported.ts';
import { originsByName } from '../sources/origins-tree-words.ts';

export interface ProofInShort {
  /** `Janet Yellen`, `Janet Yellen and 2 others`, `not said`. */
  readonly who: string;
  /** `named official, from intelligence`, `outlet, partly not said`; a basis only where it is said. */
  readonly footing: string;
  /** `2 sources, 1 origin: Associated Press`. */
  readonly restsOn: string;
  /** `24 Apr 2024, 9 months later`, `date not known`. */
  readonly reported: string;
  /** `2 disagreements, contradicted by 1 event`; undefined where nothing in the file is against it. */
  readonly against: string | undefined;
}

/** Of an event with one excerpt or more; as known on a day, of what was known then. */
export function toProofInShort(chronology: Chronology, event: ChronologyEvent): ProofInShort {
  const { excerpts } = event;
  return {
    who: whoInWords(excerpts, chronology),
    footing: [footingsInWords(excerpts), basesInWords(excerpts)].filter(Boolean).join(', '),
    restsOn: originsByName(event.origins, chronology),
    reported: whenReported(chronology, event),
    against: againstInWords(chronology, event),
  };
}

function whoInWords(excerpts: readonly Excerpt[], chronology: Chronology): string {
  const voices = new Set(
    excerpts.map(({ attribution }) => attributionInWords(attribution, chronology)),
  );
  const [first = 'not said', ...others] = voices;
  if (others.length === 0) return first;
  return `${first} and ${others.length === 1 ? 'another' : `${others.length} others`}`;
}

function footingsInWords(excerpts: readonly Excerpt[]): string {
  const all = new Set<Footing>(excerpts.map(({ attribution }) => attribution.footing));
  const unsaid = all.delete('not said');
  if (all.size === 0) return 'not said';
  return [...all, ...(unsaid ? ['partly not said'] : [])].join(', ');
}

function basesInWords(excerpts: readonly Excerpt[]): string {
  const all = new Set<Basis>(excerpts.map(({ attribution }) => attribution.basis));
  all.delete('not said');
  return all.size === 0 ? '' : `from ${[...all].join(' and ')}`;
}

/** When it was reported and, where both can be told, how much later than it happened. */
function whenReported(chronology: Chronology, event: ChronologyEvent): string {
  const { happened, reported } = event;
  const words = reportedInWords(event, chronology)?.replace(/^reported /, '');
  if (!reported || !words) return 'date not known';
  // Where no period is given the date is the report's own.
  const lag =
    happened.date &&
    !happened.periodNotSaid &&
    lagInWords(happened.date, reportedDate(reported, chronology.sourceById), happened.lasts);
  return lag ? `${words}, ${lag}` : words;
}

function againstInWords(chronology: Chronology, { id }: ChronologyEvent): string | undefined {
  const disagreements = chronology.disagreementsOf.get(id)?.length ?? 0;
  const relations = chronology.relationsOf.get(id) ?? [];
  // Who contradicts is contradicted too, but only the qualified one is weaker for it.
  const contradicting = relations.filter(({ relation }) => relation.kind === 'contradicts').length;
  const qualifying = relations.filter(
    ({ relation, direction }) => relation.kind === 'qualifies' && direction === 'from',
  ).length;
  const parts = [
    disagreements > 0 && count(disagreements, 'disagreement'),
    contradicting > 0 && `at odds with ${count(contradicting, 'event')}`,
    qualifying > 0 && `qualified by ${count(qualifying, 'event')}`,
  ].filter((part) => part !== false);
  return parts.length > 0 ? parts.join(', ') : undefined;
}

const count = (amount: number, word: string) => `${amount} ${word}${amount === 1 ? '' : 's'}`;
