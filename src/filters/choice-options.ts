/** The choices that each facet offers, in the order in which the panel shows them. */
import { basisId, type Facet, footingId } from '../events/filters.ts';
import { actorKinds, bases, eventKinds, footings, type Source } from '../events/format.ts';
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

/** Topics and sources of the file, and those kinds and footings that occur in it. */
export function choiceOptions(
  index: FilterIndex,
  facet: Exclude<Facet, 'actor'>,
): readonly OptionGroup[] {
  const { topics, sources } = index.chronology.file;
  const toOptions = (ids: readonly string[]) => ids.map((id) => toOption(index, facet, id));
  switch (facet) {
    case 'topic':
      return [{ options: toOptions(topics.map(({ id }) => id)) }];
    case 'kind':
      return [{ options: toOptions(eventKinds).filter(({ events }) => events > 0) }];
    case 'footing':
      return [{ options: toOptions(footings.map(footingId)).filter(({ events }) => events > 0) }];
    case 'basis':
      return [{ options: toOptions(bases.map(basisId)).filter(({ events }) => events > 0) }];
    case 'source':
      return sourceGroups(index, sources);
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
export function actorOptions(index: FilterIndex): readonly OptionGroup[] {
  const groups = new Map<string, ChoiceOption[]>(
    actorKinds.map((kind) => [actorHeadings[kind], []]),
  );
  for (const { id, kind } of index.chronology.file.actors)
    groups.get(actorHeadings[kind])?.push(toOption(index, 'actor', id));
  return [...groups]
    .map(([heading, options]) => ({ heading, options: options.sort(byEvents) }))
    .filter(({ options }) => options.length > 0);
}

/** How many of each group stand in the panel before the reader looks for more. */
const shortList = { first: 4, others: 3, all: 10 };

/**
 * The busiest actors of each group: at most four of the first group and three of each other, ten
 * in all, and those to be kept in sight.
 */
export function busiestActors(
  groups: readonly OptionGroup[],
  kept: ReadonlySet<string>,
): readonly OptionGroup[] {
  let room = shortList.all;
  return groups
    .map(({ options, ...group }, place) => {
      const busiest = Math.min(room, place === 0 ? shortList.first : shortList.others);
      room -= Math.min(busiest, options.length);
      return { ...group, options: options.filter(({ id }, at) => at < busiest || kept.has(id)) };
    })
    .filter(({ options }) => options.length > 0);
}

/** The actors whose name or another name has a word that starts with each word of the text. */
export function findActors(
  index: FilterIndex,
  groups: readonly OptionGroup[],
  text: string,
): readonly OptionGroup[] {
  const starts = foldText(text).split(/\s+/).filter(Boolean);
  const isFound = ({ id }: ChoiceOption) => {
    const actor = index.chronology.actorById.get(id);
    const names = foldText([actor?.name, ...(actor?.otherNames ?? [])].join(' '));
    const words = names.split(/[^\p{L}\p{N}]+/u);
    return starts.every((start) => words.some((word) => word.startsWith(start)));
  };
  return groups
    .map((group) => ({ ...group, options: group.options.filter(isFound) }))
    .filter(({ options }) => options.length > 0);
}

/** The first so many options of all groups together. */
export function firstOptions(groups: readonly OptionGroup[], most: number): OptionGroup[] {
  let room = most;
  return groups
    .map((group) => {
      const options = group.options.slice(0, room);
      room -= options.length;
      return { ...group, options };
    })
    .filter(({ options }) => options.length > 0);
}

/** How many options all groups have together. */
export const amountOf = (groups: readonly OptionGroup[]): number =>
  groups.reduce((sum, { options }) => sum + options.length, 0);

function toOption(index: FilterIndex, facet: Facet, id: string): ChoiceOption {
  const { length: events } = rowsOf(index, facet, { id, exclude: false });
  return { id, name: choiceName(index.chronology, facet, id), events };
}

const byEvents = (a: ChoiceOption, b: ChoiceOption) => b.events - a.events;
