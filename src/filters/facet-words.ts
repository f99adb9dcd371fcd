/** How facets and their choices are called on the screen. */

import type { Chronology } from '../events/chronology.ts';
import { type Facet, wordId } from '../events/filters.ts';
import { subjectPlurals } from '../events/subject.ts';
import { type ActorKind, bases, eventKinds, footings } from '../events/vocabulary.ts';
import { capitalise } from '../events/words.ts';

/** The headings of the facets in the panel. */
export const facetTitles: Readonly<Record<Facet, string>> = {
  topic: 'Topics',
  actor: 'Actors',
  kind: 'Kind',
  footing: 'Who says so',
  basis: 'Rests on',
  source: 'Sources',
};

/** Several choices of a facet, inside a sentence. */
export const facetPlurals: Readonly<Record<Facet, string>> = {
  ...subjectPlurals,
  kind: 'kinds',
  footing: 'footings',
  basis: 'bases',
};

/** The headings under which actors stand, in this order; companies and institutions share one. */
export const actorHeadings: Readonly<Record<ActorKind, string>> = {
  state: 'States',
  person: 'People',
  company: 'Companies & institutions',
  institution: 'Companies & institutions',
  outlet: 'Outlets',
  group: 'Groups',
  'not said': 'Actors',
};

/** The name of a choice; an id that the file does not know stands for itself. */
export function choiceName(chronology: Chronology, facet: Facet, id: string): string {
  switch (facet) {
    case 'topic':
      return chronology.topicById.get(id)?.name ?? id;
    case 'actor':
      return chronology.actorById.get(id)?.name ?? id;
    case 'source':
      return chronology.sourceById.get(id)?.title ?? id;
    case 'kind':
      return capitalise(eventKinds.find((kind) => wordId(kind) === id) ?? id);
    case 'footing':
      return capitalise(footings.find((footing) => wordId(footing) === id) ?? id);
    case 'basis':
      return capitalise(bases.find((basis) => wordId(basis) === id) ?? id);
  }
}
