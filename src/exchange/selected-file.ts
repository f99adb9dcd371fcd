/** What is shown as an events file of its own. */
import type { ChronologyEvent } from '../events/chronology.ts';
import type { Actor, EventRecord, EventsFile } from '../events/format.ts';
import { sourcesOf } from '../events/reported.ts';
import { capitalise } from '../events/words.ts';
import { countInWords, type Selection } from './selection.ts';

/**
 * An events file with the events shown and all that they name, and no more. Relations and
 * disagreements stay where all their ends do; starting points and tours, which lead through the
 * whole, do not. Its title and summary say that it is a selection.
 */
export function selectFile(selection: Selection): EventsFile {
  const { chronology, filters, link } = selection;
  // Where the file is going, its schema does not lie beside it.
  const { $schema, ...file } = chronology.file;
  const ids = new Set(selection.events.map(({ id }) => id));
  const events = selection.events.map((event) => toRecord(event, ids));
  const sources = sourcesOf(events.flatMap(({ excerpts }) => excerpts));
  const series = new Set(events.flatMap(({ figures }) => figures.map((one) => one.series)));
  const topics = new Set(events.flatMap((event) => event.topics));
  const actors = namedActors(events, chronology.belongsTo);
  const kept = new Set([...ids, ...sources, ...series, ...topics, ...actors]);
  return {
    ...file,
    title: `${file.title} (${countInWords(selection)})`,
    summary: [
      `${capitalise(countInWords(selection))} of the revision of ${file.revised}`,
      `${filters && `: ${filters}`}. ${link()}`,
      file.summary && ` ${file.summary}`,
    ].join(''),
    revisions: file.revisions.map((revision) => ({
      ...revision,
      added: revision.added.filter((id) => kept.has(id)),
      changed: revision.changed.filter((id) => kept.has(id)),
    })),
    actors: file.actors.filter(({ id }) => actors.has(id)),
    topics: file.topics.filter(({ id }) => topics.has(id)),
    sources: file.sources.filter(({ id }) => sources.has(id)),
    series: file.series
      .filter(({ id }) => series.has(id))
      .map((one) => ({
        ...one,
        notComparableWith: one.notComparableWith.filter((other) => series.has(other.series)),
      })),
    events,
    disagreements: file.disagreements.filter(({ sides }) =>
      sides.every(({ event }) => ids.has(event)),
    ),
    startingPoints: [],
    tours: [],
  };
}

/** The event as the file has it: only what was known, and by when it happened. */
function toRecord(event: ChronologyEvent, shown: ReadonlySet<string>): EventRecord {
  const { record } = event;
  return {
    ...record,
    relations: record.relations.filter((relation) => shown.has(relation.event)),
  };
}

/** Those that take part or say so, and all that they belong to. */
function namedActors(
  events: readonly EventRecord[],
  belongsTo: ReadonlyMap<string, ReadonlySet<Actor['id']>>,
): Set<string> {
  const named = events.flatMap(({ actors, excerpts }) => [
    ...actors.map(({ actor }) => actor),
    ...excerpts.flatMap(({ attribution }) => attribution.by),
  ]);
  return new Set(named.flatMap((id) => [id, ...(belongsTo.get(id) ?? [])]));
}

/** As JSON, without the lists that are empty and need not be there. */
export const writeSelectedFile = (selection: Selection): string =>
  `${JSON.stringify(selectFile(selection), (key, value) => (mayBeLeftOut(key, value) ? undefined : value), 2)}\n`;

/** `via: []` is not among them: it says that a source retells nobody. */
const optionalLists = new Set([
  ...['revisions', 'actors', 'sources', 'series', 'disagreements', 'startingPoints', 'tours'],
  ...['terms', 'partOf', 'otherNames', 'otherForms', 'notComparableWith', 'by', 'words'],
  ...['excerpts', 'figures', 'equivalents', 'relations', 'links', 'added', 'changed', 'removed'],
]);

const mayBeLeftOut = (key: string, value: unknown) =>
  optionalLists.has(key) && Array.isArray(value) && value.length === 0;
