/** The five questions about an event's proof, each answered in a line. */

import { attributionInWords } from '../events/attribution-words.ts';
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import type { Attribution, Excerpt } from '../events/format.ts';
import { lagInWords } from '../events/lag-words.ts';
import { reportedInWords } from '../events/publication-words.ts';
import { relationsOf } from '../events/relations.ts';
import { reportedDate } from '../events/reported.ts';
import type { Basis, Footing } from '../events/vocabulary.ts';
import { numberOf } from '../events/words.ts';
import { originsByName } from '../sources/origins-tree-words.ts';

export interface ProofInShort {
  /** `Janet Yellen`, `US officials (unnamed); elsewhere not said`, `Financial Times, the headline`. */
  readonly who: string;
  /** `named official, from intelligence`, `outlet, partly not said`; a basis only where it is said. */
  readonly footing: string;
  /** `2 sources, 1 origin: Associated Press`. */
  readonly restsOn: string;
  /** `24 Apr 2024, 9 months later`, `date not known`. */
  readonly reported: string;
  /** `2 disagreements, at odds with 1 event`; undefined where nothing in the file is against it. */
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
  const inWords = (attribution: Attribution) => attributionInWords(attribution, chronology);
  const said = excerpts.map(({ attribution }) => attribution);
  // “Nobody in this sentence” is no voice.
  const isVoice = ({ by, footing }: Attribution) => by.length > 0 || footing !== 'not said';
  const voices = said.filter(isVoice);
  const [only, ...others] = new Set(voices.map(inWords));
  if (only === undefined) return said[0] ? inWords(said[0]) : 'not said';
  const heard =
    others.length === 0 ? only : list(voices.flatMap((one) => namesOf(one, chronology)));
  return voices.length < said.length ? `${heard}; elsewhere not said` : heard;
}

/** Of several voices the names will do; one alone has the file's words for it too. */
const namesOf = ({ by, words }: Attribution, { actorById }: Chronology): string[] =>
  by.length > 0 ? by.map((id) => actorById.get(id)?.name ?? id) : [words ?? 'not said'];

const mostListed = 3;

function list(repeated: readonly string[]): string {
  const names = [...new Set(repeated)];
  const more = names.length - mostListed;
  if (more <= 0) return names.join(', ');
  return `${names.slice(0, mostListed).join(', ')} and ${numberOf(more, 'other')}`;
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

function againstInWords(chronology: Chronology, event: ChronologyEvent): string | undefined {
  const disagreements = chronology.disagreementsOf.get(event.id)?.length ?? 0;
  const relations = relationsOf(chronology, event);
  // Who contradicts is contradicted too, but only the qualified one is weaker for it.
  const contradicting = relations.filter(({ relation }) => relation.kind === 'contradicts').length;
  const qualifying = relations.filter(
    ({ relation, direction }) => relation.kind === 'qualifies' && direction === 'from',
  ).length;
  const parts = [
    disagreements > 0 && numberOf(disagreements, 'disagreement'),
    contradicting > 0 && `at odds with ${numberOf(contradicting, 'event')}`,
    qualifying > 0 && `qualified by ${numberOf(qualifying, 'event')}`,
  ].filter((part) => part !== false);
  return parts.length > 0 ? parts.join(', ') : undefined;
}
