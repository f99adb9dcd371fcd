/** Columns from records: event by event as they come, and in the order of dates when all are there. */
import {
  type Columns,
  firstDays,
  type Lists,
  nowhere,
  placesById,
  renameValues,
  rowsByDate,
  type Standing,
  selectRows,
  toStanding,
} from './columns.ts';
import { readExcerpts } from './excerpt-columns.ts';
import type { EventInput, EventsFile } from './format.ts';
import { originsOf } from './origins.ts';
import { firstOf, publicationOf, type Reported } from './reported.ts';
import { eventKinds, roles, weights } from './vocabulary.ts';

/** What events name. */
export type NamedLists = Pick<EventsFile, 'actors' | 'topics' | 'sources' | 'series' | 'revised'>;

/** What the events of a file come to. */
export interface BuiltColumns {
  /** In the order of dates. */
  readonly columns: Columns;
  /** For each row the place of its event among those added. */
  readonly added: Uint32Array;
  /** Whether something that an event names is not there. */
  readonly missing: boolean;
}

/**
 * Gathers the columns of events. Names are numbered as they come, and get their places in the file
 * at the end, so that events can be read before the rest of the file.
 */
export class ColumnBuilder {
  private readonly placeOf = new Map<string, number>();
  private readonly topics = new NameLists();
  private readonly actors = new NameLists(roles.length);
  private readonly sources = new NameLists();
  private readonly speakers = new NameLists();
  private readonly series = new NameLists();
  private readonly relations = new NameLists();
  private readonly allLists = [
    this.topics,
    this.actors,
    this.sources,
    this.speakers,
    this.series,
    this.relations,
  ];
  private readonly standings = new Standings();
  private readonly standing: number[] = [];
  private readonly kind: number[] = [];
  private readonly weight: number[] = [];
  private readonly footings: number[] = [];
  private readonly bases: number[] = [];
  private readonly origins: number[] = [];
  private readonly figured: number[] = [];

  /** When the events were that have been added, each time once, as they came. */
  get times(): readonly Standing[] {
    return this.standings.standings;
  }

  /** The place of each event among those added, by its id, in their order. */
  get places(): ReadonlyMap<string, number> {
    return this.placeOf;
  }

  /**
   * @param event sound in itself, its id its own; what it names may be missing
   */
  add(event: EventInput): void {
    const { id, topics, actors = [], excerpts = [], figures = [], relations = [] } = event;
    const place = this.standing.length;
    this.placeOf.set(id, place);
    this.standing.push(this.standings.indexOf(event));
    this.kind.push(eventKinds.indexOf(event.kind));
    this.weight.push(weights.indexOf(event.weight ?? 'normal'));
    for (const topic of topics) this.topics.pushOnce(topic);
    for (const { actor, role } of actors) this.actors.pushOnce(actor, roles.indexOf(role));
    const rest = readExcerpts(excerpts);
    for (const source of rest.sources) this.sources.pushOnce(source);
    for (const speaker of rest.speakers) this.speakers.pushOnce(speaker);
    for (const { series } of figures) if (series !== undefined) this.series.pushOnce(series);
    for (const relation of relations) this.relations.push(relation.event);
    for (const lists of this.allLists) lists.endRow();
    this.footings.push(rest.footings);
    this.bases.push(rest.bases);
    this.origins.push(Math.min(countOrigins(excerpts), 255));
    this.figured.push(Number(figures.length > 0));
  }

  /** @param file what the events may name */
  build(file: NamedLists): BuiltColumns {
    const actorAt = placesById(file.actors);
    const topics = this.topics.lists(placesById(file.topics));
    const actors = this.actors.lists(actorAt);
    const sources = this.sources.lists(placesById(file.sources));
    const speakers = this.speakers.lists(actorAt);
    const series = this.series.lists(placesById(file.series));
    const relations = this.relations.lists(this.placeOf);
    const standing = new Uint32Array(this.standing);
    const { standings } = this.standings;
    const unordered: Columns = {
      count: standing.length,
      first: firstDays(standing, standings),
      standing,
      standings,
      kind: new Uint8Array(this.kind),
      weight: new Uint8Array(this.weight),
      topics: topics.lists,
      actors: actors.lists,
      sources: sources.lists,
      speakers: speakers.lists,
      footings: new Uint8Array(this.footings),
      bases: new Uint8Array(this.bases),
      origins: new Uint8Array(this.origins),
      ...reportsOf(sources.lists, file),
      figured: new Uint8Array(this.figured),
      series: series.lists,
      relations: relations.lists,
    };
    const added = rowsByDate(unordered);
    return {
      columns: selectRows(unordered, added),
      added,
      missing: [topics, actors, sources, speakers, series, relations].some((one) => one.missing),
    };
  }
}

/** Most events have one excerpt, whose report retells nobody or is not known. */
function countOrigins(excerpts: NonNullable<EventInput['excerpts']>): number {
  const [only, second] = excerpts;
  if (!only) return 0;
  if (!second && !only.via?.length) return only.via ? 1 : 0;
  return originsOf(excerpts).origins.length;
}

/** A list of names for each row; a name may bear one of some tags, as a role. */
class NameLists {
  private readonly numbers = new Map<string, number>();
  private readonly starts: number[] = [0];
  private readonly values: number[] = [];
  private readonly tags: number;

  constructor(tags = 1) {
    this.tags = tags;
  }

  push(name: string): void {
    this.values.push(this.numberOf(name));
  }

  /** Adds what the row does not have yet. */
  pushOnce(name: string, tag = 0): void {
    const value = this.numberOf(name) * this.tags + tag;
    if (this.values.indexOf(value, this.starts.at(-1)) < 0) this.values.push(value);
  }

  endRow(): void {
    this.starts.push(this.values.length);
  }

  private numberOf(name: string): number {
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    this.numbers.set(name, this.numbers.size);
    return this.numbers.size - 1;
  }

  /** @param places of the names in the file; a name that has none is left out, and told */
  lists(places: ReadonlyMap<string, number>): { lists: Lists; missing: boolean } {
    const { tags } = this;
    const renamed = new Uint32Array(this.numbers.size * tags).fill(nowhere);
    let missing = false;
    for (const [name, number] of this.numbers) {
      const place = places.get(name);
      if (place === undefined) missing = true;
      else for (let tag = 0; tag < tags; tag++) renamed[number * tags + tag] = place * tags + tag;
    }
    const plain = { starts: new Uint32Array(this.starts), values: new Uint32Array(this.values) };
    return { lists: renameValues(plain, renamed), missing };
  }
}

const newIndexes = () => new Map<string | undefined, number>();

/** When events were: those with one date, read in one way, share a standing. */
class Standings {
  readonly standings: Standing[] = [];
  /** By date: of what happened, of what was measured, and of what was in a period not said. */
  private readonly known = [newIndexes(), newIndexes(), newIndexes()] as const;

  indexOf(event: Pick<EventInput, 'date' | 'kind' | 'figures'>): number {
    const statistic = event.kind === 'statistic';
    const periodNotSaid =
      statistic && !(event.figures ?? []).some(({ period }) => period !== undefined);
    const measured = statistic && !periodNotSaid;
    const known = this.known[periodNotSaid ? 2 : measured ? 1 : 0];
    const index = known.get(event.date);
    if (index !== undefined) return index;
    known.set(event.date, this.standings.length);
    return this.standings.push(toStanding(event.date, measured, periodNotSaid)) - 1;
  }
}

/** When each row was first reported: the earliest publication among its sources. */
function reportsOf(
  { starts, values }: Lists,
  { sources, revised }: NamedLists,
): Pick<Columns, 'report' | 'reports'> {
  const published = sources.map((source) => publicationOf(source, revised)[0]);
  const reports: (Reported | undefined)[] = [undefined];
  const known = new Map<string, number>();
  const indexOf = (report: Reported): number => {
    const key = `${report.earliest} ${report.latest} ${report.by}`;
    const index = known.get(key) ?? reports.push(report) - 1;
    known.set(key, index);
    return index;
  };
  // Most events rest on one source.
  const ofOne = published.map((one) => (one ? indexOf(one) : 0));
  const report = new Uint32Array(starts.length - 1);
  for (let row = 0; row < report.length; row++) {
    const [from = 0, to = 0] = [starts[row], starts[row + 1]];
    if (to - from === 1) report[row] = ofOne[values[from] ?? 0] ?? 0;
    if (to - from < 2) continue;
    const first = firstOf([...values.subarray(from, to)].flatMap((one) => published[one] ?? []));
    report[row] = first ? indexOf(first) : 0;
  }
  return { report, reports };
}
