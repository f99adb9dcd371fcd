/** All actors, topics or sources of a file, with what their lists say of each. */
import type { Chronology } from '../events/chronology.ts';
import { groupBy } from '../events/group-by.ts';
import { publishedInWords } from '../events/publication-words.ts';
import type { Subject } from '../events/subject.ts';
import type { ActorKind } from '../events/vocabulary.ts';
import { actorHeadings } from '../filters/facet-words.ts';
import type { FilterIndex } from '../filters/filter-index.ts';
import { countOf } from './subject-events.ts';

export interface SubjectEntry {
  readonly id: string;
  readonly name: string;
  /** One line about it; '' if there is none. */
  readonly line: string;
  /** Under which heading it stands; '' without one. */
  readonly heading: string;
  readonly events: number;
}

/** `state or territory`: what kind of actor it is. */
export const actorKindWords: Readonly<Record<ActorKind, string>> = {
  state: 'state or territory',
  person: 'person',
  company: 'company',
  institution: 'institution',
  outlet: 'outlet',
  group: 'group',
  'not said': 'actor',
};

/**
 * Topics and sources in the order of the file, actors by how many events they have. Each is counted as
 * the filter counts it.
 */
export function subjectEntries(index: FilterIndex, subject: Subject): SubjectEntry[] {
  const { file } = index.chronology;
  const events = (id: string) => countOf(index, subject, { id });
  if (subject === 'topic')
    return file.topics.map(({ id, name, summary = '' }) => ({
      id,
      name,
      line: summary,
      heading: '',
      events: events(id),
    }));
  if (subject === 'source')
    return file.sources.map((source) => ({
      id: source.id,
      name: source.title,
      line: `${source.publisher} · ${publishedInWords(source, 'short')}`,
      heading: source.held ? 'Read for this file' : 'Known only through others',
      events: events(source.id),
    }));
  return file.actors
    .map(({ id, name, summary = '', kind }) => ({
      id,
      name,
      line: summary,
      heading: actorHeadings[kind],
      events: events(id),
    }))
    .sort((a, b) => b.events - a.events);
}

/** The entries under their headings, in the order in which these should come. */
export function underHeadings(entries: readonly SubjectEntry[]): Map<string, SubjectEntry[]> {
  const groups = groupBy(entries, ({ heading }) => heading);
  const order = [...new Set(Object.values(actorHeadings))];
  return new Map([...groups].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)));
}

/** What a subject is called; undefined if the file does not know it. */
export function nameOfSubject(
  { actorById, topicById, sourceById }: Pick<Chronology, 'actorById' | 'topicById' | 'sourceById'>,
  subject: Subject,
  id: string,
): string | undefined {
  if (subject === 'actor') return actorById.get(id)?.name;
  if (subject === 'topic') return topicById.get(id)?.name;
  return sourceById.get(id)?.title;
}
