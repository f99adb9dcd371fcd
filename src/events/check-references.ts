/**
 * Rules that look at more than one value, R16 to R24: what one record names must be in the file,
 * and what it prints must stand in its quote.
 */

import { checkSavedFilters } from './check-saved-filters.ts';
import { type Fault, missing, nameOf, type Tell } from './faults.ts';
import type {
  Actor,
  Disagreement,
  EventInput,
  EventRecord,
  EventsFile,
  StartingPoint,
  Step,
  Tour,
} from './format.ts';

type Path = Fault['path'];
type ExcerptInput = NonNullable<EventInput['excerpts']>[number];
type FigureInput = NonNullable<EventInput['figures']>[number];

type Ids = Pick<ReadonlySet<string>, 'has'>;

/** What the file holds, by id. */
export interface Known {
  readonly actor: Ids;
  readonly topic: Ids;
  readonly source: Ids;
  /** The unit of each series. */
  readonly series: Pick<ReadonlyMap<string, string>, 'get' | 'has'>;
}

/** The sound events, by id; of a chronology its `eventById`. */
export type Shown = Pick<ReadonlyMap<string, Pick<EventRecord, 'excerpts'>>, 'get' | 'has'>;

/**
 * @param file its records each sound in themselves
 * @param raw the lists as they came, for the places of faults
 * @param faults receives what is found
 * @param checked the events, where they have been checked already and are not in the file
 * @returns the file without what names nothing
 */
export function checkReferences(
  file: EventsFile,
  raw: Readonly<Record<string, unknown[] | undefined>>,
  faults: Fault[],
  checked?: Shown,
): EventsFile {
  const placeOf = placesIn(raw);
  const tellOf =
    (list: string, record: { readonly id: string }): Tell =>
    (rule, path, message, outcome = 'left out') => {
      const place = [list, placeOf(list, record.id), ...path];
      faults.push({ rule, path: place, message, outcome, name: nameOf(record) });
    };
  const keep = <T extends { readonly id: string }>(
    list: string,
    records: readonly T[],
    check: (record: T, tell: Tell) => void,
  ): T[] =>
    records.filter((record) => {
      const before = faults.length;
      check(record, tellOf(list, record));
      return faults.length === before;
    });

  const known = knownOf(file);
  const soundEvents = keep('events', file.events, (event, tell) => checkEvent(event, known, tell));
  const shown: Shown = checked ?? new Map(soundEvents.map((event) => [event.id, event]));

  checkRevisions(file, raw, checked, faults);
  return {
    ...file,
    actors: dropFalseParents(file.actors, known, (actor) => tellOf('actors', actor)),
    series: file.series.map((series) => ({
      ...series,
      notComparableWith: series.notComparableWith.filter((other, i) => {
        if (known.series.has(other.series) && other.series !== series.id) return true;
        const path = ['notComparableWith', i, 'series'];
        const message =
          other.series === series.id
            ? 'a series is always comparable with itself'
            : missing('series', other.series);
        tellOf('series', series)('R17', path, message, 'passed over');
        return false;
      }),
    })),
    events: soundEvents.map((event) => dropFalseRelations(event, shown, tellOf('events', event))),
    disagreements: keep('disagreements', file.disagreements, (disagreement, tell) =>
      checkDisagreement(disagreement, shown, tell),
    ),
    startingPoints: keep('startingPoints', file.startingPoints, (point, tell) =>
      checkStartingPoint(point, known, shown, tell),
    ),
    tours: keep('tours', file.tours, (tour, tell) => checkTour(tour, known, shown, tell)),
  };
}

/**
 * Checks tours that are not of the file, one after the other: what they name must be in it.
 *
 * @param file all of it but its events
 * @param shown its events
 * @returns for a tour its faults, with their places in the tour; the tour is kept as it is
 */
export function toTourCheck(
  file: Omit<EventsFile, 'events'>,
  shown: Shown,
): (tour: Tour) => Fault[] {
  const known = knownOf(file);
  return (tour) => {
    const faults: Fault[] = [];
    checkTour(tour, known, shown, (rule, path, message) =>
      faults.push({ rule, path, message, outcome: 'kept', name: tour.title }),
    );
    return faults;
  };
}

const knownOf = (file: Omit<EventsFile, 'events'>): Known => ({
  actor: idsOf(file.actors),
  topic: idsOf(file.topics),
  source: idsOf(file.sources),
  series: new Map(file.series.map(({ id, unit }) => [id, unit])),
});

const idsOf = (records: readonly { readonly id: string }[]) => new Set(records.map(({ id }) => id));

/** The index of a record in its list as it came; of two with one id, the first. */
function placesIn(raw: Readonly<Record<string, unknown[] | undefined>>) {
  const places = new Map<string, Map<unknown, number>>();
  return (list: string, id: string): number => {
    const known = places.get(list);
    if (known) return known.get(id) ?? 0;
    const indexes = new Map<unknown, number>();
    raw[list]?.forEach((record, index) => {
      const own = (record as { id?: unknown } | null)?.id;
      if (!indexes.has(own)) indexes.set(own, index);
    });
    places.set(list, indexes);
    return indexes.get(id) ?? 0;
  };
}

/** What an event names must be there, and what it prints must stand in its quotes. */
export function checkEvent(event: EventInput, known: Known, tell: Tell): void {
  const { actors = [], topics, excerpts = [], figures = [] } = event;
  actors.forEach(({ actor }, i) => {
    if (!known.actor.has(actor)) tell('R17', ['actors', i, 'actor'], missing('actor', actor));
  });
  topics.forEach((topic, i) => {
    if (!known.topic.has(topic)) tell('R17', ['topics', i], missing('topic', topic));
  });
  const quotes = new Map<string, string>();
  excerpts.forEach((excerpt, i) => {
    if (quotes.has(excerpt.id))
      tell('R16', ['excerpts', i, 'id'], `the id "${excerpt.id}" stands twice in this event`);
    quotes.set(excerpt.id, excerpt.quote);
    checkExcerpt(excerpt, known, within(tell, 'excerpts', i));
  });
  figures.forEach((figure, i) => {
    checkFigure(figure, quotes, known, within(tell, 'figures', i));
  });
}

/** Tells faults of something inside the record. */
const within =
  (tell: Tell, ...start: Path): Tell =>
  (rule, path, message, outcome) =>
    tell(rule, [...start, ...path], message, outcome);

function checkExcerpt(excerpt: ExcerptInput, known: Known, tell: Tell): void {
  const { source, via = [], attribution, hedge, quote } = excerpt;
  if (!known.source.has(source)) tell('R17', ['source'], missing('source', source));
  via.forEach((chain, c) => {
    chain.sources.forEach((id, s) => {
      if (!known.source.has(id)) tell('R17', ['via', c, 'sources', s], missing('source', id));
    });
  });
  attribution.by?.forEach((actor, i) => {
    if (!known.actor.has(actor)) tell('R17', ['attribution', 'by', i], missing('actor', actor));
  });
  if (hedge && !quote.includes(hedge)) tell('R19', ['hedge'], notInQuote(hedge));
}

const notInQuote = (words: string) => `“${words}” does not stand in the quote`;

function checkFigure(
  figure: FigureInput,
  quotes: ReadonlyMap<string, string>,
  known: Known,
  tell: Tell,
): void {
  const { value, unit, period, periodWords, excerpt, printed, series } = figure;
  const quote = excerpt === undefined ? undefined : quotes.get(excerpt);
  if (excerpt !== undefined && quote === undefined)
    tell('R18', ['excerpt'], `this event has no excerpt "${excerpt}"`);
  if (quote !== undefined && printed && !quote.includes(printed))
    tell('R20', ['printed'], notInQuote(printed));
  if (period && periodWords) tell('R21', ['periodWords'], 'a period is a date or words, not both');
  if (Array.isArray(value) && value[0] > value[1])
    tell('R12', ['value'], 'the range runs backwards; swap its two ends');
  if (series === undefined) return;
  const counted = known.series.get(series);
  if (counted === undefined) tell('R17', ['series'], missing('series', series));
  else if (counted !== unit)
    tell('R22', ['unit'], `its series counts in “${counted}”, not “${unit}”`);
}

function dropFalseRelations(event: EventRecord, shown: Shown, tell: Tell): EventRecord {
  const relations = event.relations.filter((relation, i) => {
    const itself = relation.event === event.id;
    if (shown.has(relation.event) && !itself) return true;
    const why = itself
      ? 'an event has no relation to itself'
      : `there is no event "${relation.event}" to relate to`;
    tell('R18', ['relations', i, 'event'], why, 'passed over');
    return false;
  });
  return { ...event, relations };
}

function checkDisagreement({ sides }: Disagreement, shown: Shown, tell: Tell): void {
  sides.forEach((side, i) => {
    const quote = checkPointer(side, shown, within(tell, 'sides', i));
    side.words.forEach((words, w) => {
      if (quote !== undefined && !quote.includes(words))
        tell('R20', ['sides', i, 'words', w], notInQuote(words));
    });
  });
}

/** The quote of an excerpt that another record points to. */
function checkPointer(
  { event, excerpt }: { event: string; excerpt: string },
  shown: Shown,
  tell: Tell,
): string | undefined {
  const quote = shown.get(event)?.excerpts.find(({ id }) => id === excerpt)?.quote;
  if (quote === undefined)
    tell('R18', [], `there is no event "${event}" with an excerpt "${excerpt}"`);
  return quote;
}

function checkStartingPoint(point: StartingPoint, known: Known, shown: Shown, tell: Tell): void {
  if (point.event !== undefined && !shown.has(point.event))
    tell('R18', ['event'], `there is no event "${point.event}" to show`);
  checkSavedFilters(point.filters, known, within(tell, 'filters'));
}

function checkTour(tour: Tour, known: Known, shown: Shown, tell: Tell): void {
  const names = new Set<string>();
  tour.steps.forEach((step, i) => {
    const tellStep = within(tell, 'steps', i);
    if (names.has(step.id)) tellStep('R16', ['id'], `two steps are named "${step.id}"`);
    names.add(step.id);
    checkStep(step, known, shown, tellStep);
  });
}

function checkStep(step: Step, known: Known, shown: Shown, tell: Tell): void {
  step.events.forEach((id, i) => {
    if (!shown.has(id)) tell('R18', ['events', i], `there is no event "${id}" to show`);
  });
  if (step.excerpt) checkPointer(step.excerpt, shown, within(tell, 'excerpt'));
  checkSavedFilters(step.filters, known, within(tell, 'filters'));
}

/** R23: what an actor belongs to exists and leads back to nobody. */
function dropFalseParents(
  actors: readonly Actor[],
  known: Known,
  tellOf: (actor: Actor) => Tell,
): Actor[] {
  const parents = new Map<string, string[]>();
  return actors.map((actor) => {
    const kept: string[] = [];
    parents.set(actor.id, kept);
    actor.partOf.forEach((parent, i) => {
      const tell = (rule: string, message: string) =>
        tellOf(actor)(rule, ['partOf', i], message, 'passed over');
      if (!known.actor.has(parent)) tell('R17', missing('actor', parent));
      else if (leadsTo(parents, parent, actor.id))
        tell('R23', `"${parent}" already belongs to "${actor.id}": a circle`);
      else kept.push(parent);
    });
    return { ...actor, partOf: kept };
  });
}

/** Whether one climbs from an actor to another; each actor on the way is visited once. */
function leadsTo(parents: ReadonlyMap<string, string[]>, from: string, to: string): boolean {
  const seen = new Set([from]);
  for (const actor of seen) {
    if (actor === to) return true;
    for (const parent of parents.get(actor) ?? []) seen.add(parent);
  }
  return false;
}

/** R24: revisions name what is in the file, and none is newer than the file says it is. */
function checkRevisions(
  file: EventsFile,
  raw: Readonly<Record<string, unknown[] | undefined>>,
  checked: Shown | undefined,
  faults: Fault[],
): void {
  if (file.revisions.length === 0) return;
  const present = new Set(
    Object.values(raw)
      .filter(Array.isArray)
      .flat()
      .map((record) => (record as { id?: unknown } | null)?.id),
  );
  file.revisions.forEach((revision, index) => {
    const tell = (path: Path, message: string) =>
      faults.push({ rule: 'R24', path: ['revisions', index, ...path], message, outcome: 'kept' });
    if (revision.day > file.revised)
      tell(['day'], `it is later than "revised", ${file.revised}; set that to the newest day`);
    for (const part of ['added', 'changed'] as const) {
      revision[part].forEach((id, i) => {
        if (!present.has(id) && !checked?.has(id))
          tell([part, i], `nothing in this file has the id "${id}"`);
      });
    }
  });
}
