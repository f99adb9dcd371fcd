/** The choices that each facet offers, in the order in which the panel shows them. */
import type { Chronology } from '../events/chronology.ts';
import { type Facet, wordId } from '../events/filters.ts';
import type { Source } from '../events/format.ts';
import type { Subject } from '../events/subject.ts';
import { actorKinds, bases, eventKinds, footings } from '../events/vocabulary.ts';
import { actorHeadings, choiceName } from './facet-words.ts';
import { type FilterIndex, rowsOf } from './filter-index.ts';
import { foldText } from './fold-text.ts';

export interface ChoiceOption {
  readonly id: string;
  readonly name: string;
  /** A second line: who published a source. */
  readonly detail?: string;
  /** How many events of the whole file have it. */
  readonly events: number;
}

export interface OptionGroup {
  /** Undefined where a facet has but one group. */
  readonly heading?: string;
  readonly options: readonly ChoiceOption[];
}

/**
 * Topics and sources of the file, its actors, the busiest first, and those kinds, footings and bases
 * that occur in it.
 */
export function choiceOptions(index: FilterIndex, facet: Facet): readonly OptionGroup[] {
  const { topics, sources } = index.chronology.file;
  const toOptions = (ids: readonly string[]) => ids.map((id) => toOption(index, facet, id));
  switch (facet) {
    case 'topic':
      return [{ options: toOptions(topics.map(({ id }) => id)) }];
    case 'kind':
      return [{ options: toOptions(eventKinds.map(wordId)).filter(({ events }) => events > 0) }];
    case 'footing':
      return [{ options: toOptions(footings.map(wordId)).filter(({ events }) => events > 0) }];
    case 'basis':
      return [{ options: toOptions(bases.map(wordId)).filter(({ events }) => events > 0) }];
    case 'source':
      return sourceGroups(index, sources);
    case 'actor':
      return actorGroups(index);
  }
}

/** Sources that we hold come first; of the others, those on which most rests. */
function sourceGroups(index: FilterIndex, sources: readonly Source[]): OptionGroup[] {
  const toOptions = (held: boolean) =>
    sources
      .filter((source) => source.held === held)
      .map(({ id, publisher }) => ({ ...toOption(index, 'source', id), detail: publisher }));
  const others = toOptions(false).sort(byEvents);
  return [
    { heading: 'Read for this file', options: toOptions(true) },
    { heading: 'Known only through others', options: others },
  ].filter(({ options }) => options.length > 0);
}

/** All actors under their headings, the busiest first; the file's order decides between equals. */
function actorGroups(index: FilterIndex): readonly OptionGroup[] {
  const groups = new Map<string, ChoiceOption[]>(
    actorKinds.map((kind) => [actorHeadings[kind], []]),
  );
  for (const { id, kind } of index.chronology.file.actors)
    groups.get(actorHeadings[kind])?.push(toOption(index, 'actor', id));
  return [...groups]
    .map(([heading, options]) => ({ heading, options: options.sort(byEvents) }))
    .filter(({ options }) => options.length > 0);
}

/** How many of a facet stand in the panel before the reader looks for more. */
interface ShortList {
  /** Up to so many in all, all of them stand there. */
  readonly whole: number;
  /** Of the first group, of each other one, of all together. */
  readonly first: number;
  readonly others: number;
  readonly all: number;
}

const shortLists: Readonly<Record<Subject, ShortList>> = {
  actor: { whole: 0, first: 4, others: 3, all: 10 },
  topic: { whole: 24, first: 12, others: 0, all: 12 },
  source: { whole: 24, first: 6, others: 6, all: 12 },
};

/** The busiest choices of each group, in its order, and those to be kept in sight. */
export function shortList(
  facet: Subject,
  groups: readonly OptionGroup[],
  kept: ReadonlySet<string>,
): readonly OptionGroup[] {
  const { whole, first, others, all } = shortLists[facet];
  if (amountOf(groups) <= whole) return groups;
  let room = all;
  return groups
    .map(({ options, ...group }, place) => {
      const most = Math.min(room, place === 0 ? first : others);
      room -= Math.min(most, options.length);
      const busiest = new Set(options.toSorted(byEvents).slice(0, most));
      return { ...group, options: options.filter((one) => busiest.has(one) || kept.has(one.id)) };
    })
    .filter(({ options }) => options.length > 0);
}

/**
 * Finds choices of which a name has a word that starts with each word of a text. The names are folded
 * once, so that it keeps up with typing among thousands.
 */
export function finderOf(
  { chronology }: FilterIndex,
  facet: Subject,
  groups: readonly OptionGroup[],
): (text: string) => readonly OptionGroup[] {
  const folded = new Map(
    groups.flatMap(({ options }) =>
      options.map(({ id }) => [id, spaced(namesOf(chronology, facet, id))] as const),
    ),
  );
  return (text) => {
    const starts = spaced(text).split(' ').filter(Boolean);
    if (starts.length === 0) return groups;
    const isFound = ({ id }: ChoiceOption) =>
      starts.every((start) => folded.get(id)?.includes(` ${start}`));
    return groups
      .map((group) => ({ ...group, options: group.options.filter(isFound) }))
      .filter(({ options }) => options.length > 0);
  };
}

/** Folded words, with a space before each. */
const spaced = (text: string) =>
  ` ${foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .join(' ')}`;

function namesOf(
  { actorById, topicById, sourceById }: Chronology,
  facet: Subject,
  id: string,
): string {
  const [actor, source] = [actorById.get(id), sourceById.get(id)];
  if (facet === 'actor') return [actor?.name, ...(actor?.otherNames ?? [])].join(' ');
  if (facet === 'topic') return topicById.get(id)?.name ?? '';
  return [source?.title, source?.publisher, source?.author].join(' ');
}

/** How many options all groups have together. */
export const amountOf = (groups: readonly OptionGroup[]): number =>
  groups.reduce((sum, { options }) => sum + options.length, 0);

function toOption(index: FilterIndex, facet: Facet, id: string): ChoiceOption {
  const { length: events } = rowsOf(index, facet, { id, exclude: false });
  return { id, name: choiceName(index.chronology, facet, id), events };
}

const byEvents = (a: ChoiceOption, b: ChoiceOption) => b.events - a.events;
