/**
 * The border: turns whatever JSON holds into an events file that the rest of the program may trust.
 *
 * Nothing is dropped in silence. A file whose head is wrong is not shown at all; a record that
 * breaks a rule is left out, and every fault is told with its rule, its place and its cure. The
 * rules R1 to R24 are explained in `docs/events-format.md`.
 */
import * as v from 'valibot';
import * as format from './format.ts';
import { type Fault, faultsOf, isUnknownKey, type Outcome, toPath } from './faults.ts';

export interface CheckedFile {
  /** Undefined if the file cannot be shown at all. */
  readonly file: format.EventsFile | undefined;
  readonly faults: readonly Fault[];
}

type RecordList =
  | 'actors'
  | 'topics'
  | 'sources'
  | 'series'
  | 'terms'
  | 'events'
  | 'disagreements'
  | 'tours'
  | 'revisions';

/** The order matters: a record is checked after those that it may name. */
const lists = {
  actors: format.Actor,
  topics: format.Topic,
  sources: format.Source,
  series: format.Series,
  terms: format.Term,
  events: format.EventRecord,
  disagreements: format.Disagreement,
  tours: format.Tour,
  revisions: format.Revision,
} as const;

type Schema = v.GenericSchema<unknown, unknown>;

/**
 * Checks a parsed JSON value.
 *
 * @param value anything
 * @returns the sound part of the file and all faults, in the order of the file's parts
 */
export function checkEventsFile(value: unknown): CheckedFile {
  const head = checkHead(value);
  if (!head.file) return head;
  const raw = value as Record<RecordList, unknown[] | undefined>;
  const faults: Fault[] = [...head.faults];
  const sound = { ...head.file } as Record<string, unknown>;
  for (const name of Object.keys(lists) as RecordList[]) {
    sound[name] = checkList(name, raw[name] ?? [], faults);
  }
  return { file: checkReferences(sound as unknown as format.EventsFile, raw, faults), faults };
}

/** What stands above the lists, and that the lists are lists. */
function checkHead(value: unknown): CheckedFile {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return unreadable('R1', [], 'an events file is one JSON object: { "format": … }');
  const asked = (value as Record<string, unknown>).format;
  if (asked !== format.formatName)
    return unreadable(
      'R1',
      ['format'],
      asked === undefined
        ? `it is missing, so this is no events file; write "format": "${format.formatName}"`
        : `it is ${JSON.stringify(asked)}; this program reads "${format.formatName}"`,
    );
  const List = v.array(v.unknown());
  const Head = v.strictObject({
    ...format.EventsFile.entries,
    ...Object.fromEntries(Object.keys(lists).map((name) => [name, v.optional(List)])),
    topics: List,
    events: List,
  });
  const { output, faults } = checkRecord(Head, value, [], 'unreadable');
  return { file: output as format.EventsFile | undefined, faults };
}

const unreadable = (rule: string, path: Fault['path'], message: string): CheckedFile => ({
  file: undefined,
  faults: [{ rule, path, message, outcome: 'unreadable' }],
});

/**
 * One record against its shape. Keys that the format does not know are reported and passed over.
 */
function checkRecord(
  schema: Schema,
  value: unknown,
  path: Fault['path'],
  outcome: Outcome,
): { output: unknown; faults: Fault[] } {
  const result = v.safeParse(schema, value);
  if (result.success) return { output: result.output, faults: [] };
  const unknownKeys = result.issues.filter(isUnknownKey);
  const name = nameOf(value);
  if (unknownKeys.length === 0)
    return { output: undefined, faults: faultsOf(result.issues, path, outcome, name) };
  const rest = structuredClone(value);
  for (const issue of unknownKeys) remove(rest, toPath(issue));
  const again = checkRecord(schema, rest, path, outcome);
  return {
    output: again.output,
    faults: [...faultsOf(unknownKeys, path, 'passed over', name), ...again.faults],
  };
}

function remove(value: unknown, path: Fault['path']): void {
  const last = path.at(-1);
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((at, key) => (at as Record<string | number, unknown>)?.[key], value);
  if (last !== undefined) delete (parent as Record<string | number, unknown>)[last];
}

/** How a fault names its record: by title or name, else by id. */
function nameOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { title, name, term, id } = value as Record<string, unknown>;
  return [title, name, term, id].find((text): text is string => typeof text === 'string');
}

function checkList(name: RecordList, values: unknown[], faults: Fault[]): unknown[] {
  const ids = new Set<string>();
  const sound: unknown[] = [];
  values.forEach((value, index) => {
    const path = [name, index];
    const standIn = standInFor(name, value);
    const checked = checkRecord(lists[name], value, path, standIn ? 'named only' : 'left out');
    faults.push(...checked.faults);
    const record = checked.output ?? standIn;
    if (!record) return;
    const { id } = record as { id?: string };
    if (id !== undefined && ids.has(id)) {
      const message = `the id "${id}" stands twice in ${name}; give this one another`;
      faults.push({ rule: 'R16', path: [...path, 'id'], message, outcome: 'left out', name: nameOf(value) });
      return;
    }
    if (id !== undefined) ids.add(id);
    sound.push(record);
  });
  return sound;
}

/**
 * What stands for a faulty actor, topic or source, so that the events that name it are kept:
 * its id, and its name if it has one.
 */
function standInFor(list: RecordList, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  const { id, name, title } = value as Record<string, unknown>;
  const Id = format.Topic.entries.id;
  if (!v.is(Id, id)) return undefined;
  const text = (candidate: unknown) =>
    typeof candidate === 'string' && candidate.trim() !== '' ? candidate : id;
  if (list === 'topics') return { id, name: text(name) };
  if (list === 'actors')
    return { id, name: text(name), kind: 'group', partOf: [], otherNames: [] };
  if (list === 'sources')
    return { id, title: text(title), publisher: 'publisher not readable', held: true };
  return undefined;
}

/** Rules that look at more than one value: R16 to R24. */
function checkReferences(
  file: format.EventsFile,
  raw: Record<RecordList, unknown[] | undefined>,
  faults: Fault[],
): format.EventsFile {
  const idsOf = (records: readonly { id: string }[]) => new Set(records.map(({ id }) => id));
  const known = {
    actor: idsOf(file.actors),
    topic: idsOf(file.topics),
    source: idsOf(file.sources),
    series: idsOf(file.series),
  };
  const unitOf = new Map(file.series.map(({ id, unit }) => [id, unit]));
  /** Where a record stood in the file as it came, before any was left out. */
  const places = placesOf(raw);

  const tell = (
    rule: string,
    list: RecordList,
    record: { id: string },
    path: Fault['path'],
    message: string,
    outcome: Outcome = 'left out',
  ) => {
    const index = places.get(list)?.get(record) ?? 0;
    faults.push({ rule, path: [list, index, ...path], message, outcome, name: nameOf(record) });
  };

  const missing = (what: keyof typeof known, id: string) =>
    `there is no ${what} "${id}" in this file; add it, or correct the id`;

  const actors = dropFalseParents(file.actors, known.actor, (actor, index, rule, message) =>
    tell(rule, 'actors', actor, ['partOf', index], message, 'passed over'),
  );

  /** Tells all that is wrong inside one event; true if it can be shown. */
  const isSound = (event: format.EventRecord): boolean => {
    const before = faults.length;
    event.actors.forEach(({ actor }, i) => {
      if (!known.actor.has(actor))
        tell('R17', 'events', event, ['actors', i, 'actor'], missing('actor', actor));
    });
    event.topics.forEach((topic, i) => {
      if (!known.topic.has(topic))
        tell('R17', 'events', event, ['topics', i], missing('topic', topic));
    });
    const quotes = new Map<string, string>();
    event.excerpts.forEach((excerpt, i) => {
      const at = (...path: Fault['path']) => ['excerpts', i, ...path];
      if (quotes.has(excerpt.id))
        tell('R16', 'events', event, at('id'), `the id "${excerpt.id}" stands twice in this event`);
      quotes.set(excerpt.id, excerpt.quote);
      if (!known.source.has(excerpt.source))
        tell('R17', 'events', event, at('source'), missing('source', excerpt.source));
      excerpt.via?.forEach((chain, c) => {
        chain.sources.forEach((source, s) => {
          if (!known.source.has(source))
            tell('R17', 'events', event, at('via', c, 'sources', s), missing('source', source));
        });
      });
      excerpt.attribution.by.forEach((actor, a) => {
        if (!known.actor.has(actor))
          tell('R17', 'events', event, at('attribution', 'by', a), missing('actor', actor));
      });
      if (excerpt.hedge && !excerpt.quote.includes(excerpt.hedge))
        tell('R19', 'events', event, at('hedge'), `“${excerpt.hedge}” does not stand in the quote`);
    });
    event.figures.forEach((figure, i) => {
      const at = (...path: Fault['path']) => ['figures', i, ...path];
      const quote = figure.excerpt === undefined ? undefined : quotes.get(figure.excerpt);
      if (figure.excerpt !== undefined && quote === undefined)
        tell('R18', 'events', event, at('excerpt'), `this event has no excerpt "${figure.excerpt}"`);
      if (figure.printed && quote !== undefined && !quote.includes(figure.printed))
        tell('R20', 'events', event, at('printed'), `“${figure.printed}” does not stand in the quote`);
      if (figure.period && figure.periodWords)
        tell('R21', 'events', event, at('periodWords'), 'a period is a date or words, not both');
      if (Array.isArray(figure.value) && figure.value[0] > figure.value[1])
        tell('R12', 'events', event, at('value'), 'the range runs backwards; swap its two ends');
      if (figure.series === undefined) return;
      const unit = unitOf.get(figure.series);
      if (!known.series.has(figure.series))
        tell('R17', 'events', event, at('series'), missing('series', figure.series));
      else if (unit !== figure.unit)
        tell('R22', 'events', event, at('unit'), `its series counts in “${unit}”, not “${figure.unit}”`);
    });
    return faults.length === before;
  };

  const soundEvents = file.events.filter(isSound);
  const eventIds = idsOf(soundEvents);
  const events = soundEvents.map((event) => ({
    ...event,
    relations: event.relations.filter((relation, i) => {
      const itself = relation.event === event.id;
      if (eventIds.has(relation.event) && !itself) return true;
      const why = itself
        ? 'an event has no relation to itself'
        : `there is no event "${relation.event}" to relate to`;
      tell('R18', 'events', event, ['relations', i, 'event'], why, 'passed over');
      return false;
    }),
  }));

  const quoteOf = new Map(
    events.flatMap((event) => event.excerpts.map((e) => [`${event.id} ${e.id}`, e.quote] as const)),
  );
  const disagreements = file.disagreements.filter((disagreement) =>
    disagreement.sides.every((side, i) => {
      const quote = quoteOf.get(`${side.event} ${side.excerpt}`);
      if (quote === undefined) {
        const message = `there is no event "${side.event}" with an excerpt "${side.excerpt}"`;
        tell('R18', 'disagreements', disagreement, ['sides', i], message);
        return false;
      }
      const strange = side.words.findIndex((words) => !quote.includes(words));
      if (strange < 0) return true;
      const message = `“${side.words[strange]}” does not stand in the quote`;
      tell('R20', 'disagreements', disagreement, ['sides', i, 'words', strange], message);
      return false;
    }),
  );

  const series = file.series.map((one) => ({
    ...one,
    notComparableWith: one.notComparableWith.filter((other, i) => {
      if (known.series.has(other.series) && other.series !== one.id) return true;
      const message = missing('series', other.series);
      tell('R17', 'series', one, ['notComparableWith', i, 'series'], message, 'passed over');
      return false;
    }),
  }));

  const tours = file.tours.filter((tour) => {
    const names = new Set<string>();
    return tour.steps.every((step, i) => {
      if (names.has(step.id)) {
        tell('R16', 'tours', tour, ['steps', i, 'id'], `two steps are named "${step.id}"`);
        return false;
      }
      names.add(step.id);
      const strange = step.events.findIndex((id) => !eventIds.has(id));
      if (strange >= 0) {
        const message = `there is no event "${step.events[strange]}" to show`;
        tell('R18', 'tours', tour, ['steps', i, 'events', strange], message);
        return false;
      }
      const { excerpt } = step;
      if (!excerpt || quoteOf.has(`${excerpt.event} ${excerpt.excerpt}`)) return true;
      const message = `there is no event "${excerpt.event}" with an excerpt "${excerpt.excerpt}"`;
      tell('R18', 'tours', tour, ['steps', i, 'excerpt'], message);
      return false;
    });
  });

  checkRevisions(file, raw, faults);
  return { ...file, actors, events, disagreements, series, tours };
}

/** R23: what an actor belongs to exists and leads back to nobody. */
function dropFalseParents(
  actors: readonly format.Actor[],
  known: ReadonlySet<string>,
  tell: (actor: format.Actor, index: number, rule: string, message: string) => void,
): format.Actor[] {
  const parents = new Map<string, string[]>();
  const leadsTo = (from: string, to: string): boolean =>
    from === to || (parents.get(from) ?? []).some((next) => leadsTo(next, to));
  return actors.map((actor) => {
    const partOf: string[] = [];
    parents.set(actor.id, partOf);
    actor.partOf.forEach((parent, i) => {
      if (!known.has(parent))
        tell(actor, i, 'R17', `there is no actor "${parent}" in this file; add it, or correct the id`);
      else if (leadsTo(parent, actor.id))
        tell(actor, i, 'R23', `"${parent}" already belongs to "${actor.id}": a circle`);
      else partOf.push(parent);
    });
    return { ...actor, partOf };
  });
}

/** R24: revisions name what is in the file, and none is newer than the file says it is. */
function checkRevisions(
  file: format.EventsFile,
  raw: Record<RecordList, unknown[] | undefined>,
  faults: Fault[],
): void {
  const present = new Set(
    Object.keys(lists).flatMap((name) =>
      (raw[name as RecordList] ?? []).map((record) => (record as { id?: unknown } | null)?.id),
    ),
  );
  file.revisions.forEach((revision, index) => {
    const tell = (path: Fault['path'], message: string) =>
      faults.push({ rule: 'R24', path: ['revisions', index, ...path], message, outcome: 'kept' });
    if (revision.day > file.revised)
      tell(['day'], `it is later than "revised", ${file.revised}; set that to the newest day`);
    for (const part of ['added', 'changed'] as const) {
      revision[part].forEach((id, i) => {
        if (!present.has(id)) tell([part, i], `nothing in this file has the id "${id}"`);
      });
    }
  });
}

/** The index in the file of every record, found again by its id. */
function placesOf(raw: Record<RecordList, unknown[] | undefined>) {
  return new Map(
    (Object.keys(lists) as RecordList[]).map((name) => {
      const indexes = new Map<unknown, number>();
      raw[name]?.forEach((record, index) => {
        const id = (record as { id?: unknown } | null)?.id;
        if (!indexes.has(id)) indexes.set(id, index);
      });
      return [name, { get: (record: { id: string }) => indexes.get(record.id) }] as const;
    }),
  );
}
