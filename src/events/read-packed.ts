/**
 * Reads an events file while it arrives, for the page to open. This is what the worker does; every
 * record is checked.
 *
 * A file without a fault is read in one go: its records are parsed, checked and counted batch by
 * batch, and their bytes are handed on as they came. Any fault, and the file is read again as a
 * whole (`readEventsFile`), which tells what is wrong and where, and keeps what is sound.
 */
import { checkEventsFile } from './check-events-file.ts';
import { checkEvent } from './check-references.ts';
import type { FileHead } from './chronology.ts';
import { type BuiltColumns, ColumnBuilder } from './column-builder.ts';
import { completeRecord } from './complete-record.ts';
import { needsFullReader } from './dates.ts';
import type { Fault } from './faults.ts';
import { type EventInput, EventRecord, type EventsFile } from './format.ts';
import { loadFullReader } from './load-full-reader.ts';
import { type PackedEvents, packEvents, type RecordPlaces, writeRecords } from './pack-events.ts';
import { toQuickCheck } from './quick-check.ts';
import { readEventsFile } from './read-events-file.ts';
import { type Batch, RecordSplitter } from './split-records.ts';

/** An events file as the worker gives it to the page. */
export interface PackedFile {
  /** All but the events; undefined if the file cannot be shown at all. */
  readonly file: FileHead | undefined;
  readonly events: PackedEvents | undefined;
  readonly faults: readonly Fault[];
  /** Whether some date is of a form that only the full reader knows. */
  readonly rareDates: boolean;
}

/** How far the reading has come. */
export interface Progress {
  /** Bytes that have been read. */
  readonly read: number;
  /** Bytes of the whole; undefined if the server does not say. */
  readonly total: number | undefined;
  /** How many events have been checked. */
  readonly events: number;
  /** There is a fault: the whole is read again, to find all of them. */
  readonly again: boolean;
}

/**
 * @param chunks of the file's bytes, as they come
 * @param total how many bytes will come, if that is known
 * @param onProgress is told after each chunk, and when it begins again
 * @param onDates is told, after each chunk, the dates that no event before had
 */
export async function readPacked(
  chunks: AsyncIterable<Uint8Array>,
  total: number | undefined,
  onProgress: (progress: Progress) => void,
  onDates: (dates: readonly string[]) => void = () => {},
): Promise<PackedFile> {
  const splitter = new RecordSplitter(total);
  const records = new SoundRecords(splitter);
  let sound = true;
  const unlessFaulty = async <T>(act: () => T | Promise<T>): Promise<T | undefined> => {
    try {
      return sound ? await act() : undefined;
    } catch (error) {
      if (!(error instanceof Faulty)) throw error;
      sound = false;
      return undefined;
    }
  };
  for await (const chunk of chunks) {
    const batch = splitter.push(chunk);
    await unlessFaulty(() => records.add(batch));
    onDates(records.newDates());
    onProgress({ read: splitter.bytes.length, total, events: records.count, again: false });
  }
  const packed = await unlessFaulty(() => records.finish());
  if (packed) return packed;
  onProgress({ read: splitter.bytes.length, total, events: records.count, again: true });
  return readWhole(splitter.bytes);
}

/** What fault there is, if any, is for the reading of the whole to find. */
class Faulty extends Error {}

/** The records of a file, as long as none has a fault. */
class SoundRecords {
  private readonly splitter: RecordSplitter;
  private readonly builder = new ColumnBuilder();
  private readonly decoder = new TextDecoder('utf-8', { fatal: true });
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private datesTold = 0;
  /** The unit of each series, as its first figure has it. */
  private readonly units = new Map<string, string>();
  /** Whether what is named is there is seen at the end, when all that can be named has come. */
  private readonly known = { actor: anyone, topic: anyone, source: anyone, series: this.units };

  constructor(splitter: RecordSplitter) {
    this.splitter = splitter;
  }

  get count(): number {
    return this.starts.length;
  }

  /** The dates that have come since this was last asked, but those that the page cannot read yet. */
  newDates(): string[] {
    const { times } = this.builder;
    const dates = times.slice(this.datesTold).flatMap(({ date }) => date?.edtf ?? []);
    this.datesTold = times.length;
    return dates.filter((date) => !needsFullReader(date));
  }

  /** @throws Faulty */
  async add({ starts, ends }: Batch): Promise<void> {
    const [first, last] = [starts[0], ends.at(-1)];
    if (first === undefined || last === undefined) return;
    const records = orFaulty(() => JSON.parse(`[${this.textOf(first, last)}]`));
    if (!Array.isArray(records) || records.length !== starts.length) throw new Faulty();
    for (let index = 0; index < records.length; index++) {
      const record: unknown = records[index];
      if (!isSoundEvent(record) && !(await withRareDates(() => isSoundEvent(record))))
        throw new Faulty();
      this.keep(record as EventInput);
      this.starts.push(starts[index] ?? 0);
      this.ends.push(ends[index] ?? 0);
    }
  }

  /** @throws Faulty */
  async finish(): Promise<PackedFile> {
    const text = this.splitter.end();
    if (text === undefined) throw new Faulty();
    const file = this.readHead(text) ?? (await withRareDates(() => this.readHead(text)));
    if (!file) throw new Faulty();
    const { places } = this.builder;
    // Of two with one id, the second has taken the place of the first.
    if (places.size < this.count) throw new Faulty();
    const built = this.builder.build(file);
    const unitOf = new Map(file.series.map(({ id, unit }) => [id, unit]));
    const counted = [...this.units].every(([series, unit]) => unitOf.get(series) === unit);
    if (built.missing || !counted) throw new Faulty();
    return pack(file, built, {
      bytes: this.splitter.bytes,
      ids: [...places.keys()],
      starts: this.starts,
      ends: this.ends,
    });
  }

  /** All but the events; undefined if there is a fault in it. */
  private readHead(text: string): EventsFile | undefined {
    const { places } = this.builder;
    const shown = { has: (id: string) => places.has(id), get: (id: string) => this.recordOf(id) };
    const { file, faults } = checkEventsFile(
      orFaulty(() => JSON.parse(text)),
      shown,
    );
    return faults.length === 0 ? file : undefined;
  }

  private keep(event: EventInput): void {
    for (const { series, unit } of event.figures ?? [])
      if (series !== undefined && !this.units.has(series)) this.units.set(series, unit);
    checkEvent(event, this.known, refuse);
    for (const relation of event.relations ?? []) if (relation.event === event.id) refuse();
    this.builder.add(event);
  }

  private recordOf(id: string): EventRecord | undefined {
    const place = this.builder.places.get(id);
    if (place === undefined) return undefined;
    const [start = 0, end = 0] = [this.starts[place], this.ends[place]];
    const record = orFaulty(() => JSON.parse(this.textOf(start, end)));
    return isSoundEvent(record) ? completeRecord(record as EventInput) : undefined;
  }

  /** @throws TypeError where the bytes are no UTF-8 */
  private textOf(start: number, end: number): string {
    return this.decoder.decode(this.splitter.bytes.subarray(start, end));
  }
}

function orFaulty(read: () => unknown): unknown {
  try {
    return read();
  } catch {
    throw new Faulty();
  }
}

const anyone = { has: () => true };

function refuse(): never {
  throw new Faulty();
}

/** What the record leaves out is not filled in: it is let go when it has been counted. */
const isSoundEvent = toQuickCheck(EventRecord);

let rareDates = false;

/** Tries again when dates can be read in all their forms. */
async function withRareDates<T>(read: () => T | Promise<T>): Promise<T> {
  await loadFullReader();
  rareDates = true;
  return read();
}

async function readWhole(bytes: Uint8Array): Promise<PackedFile> {
  const text = new TextDecoder().decode(bytes);
  const { file, faults } = await withRareDates(() => readEventsFile(text));
  if (!file) return { file, events: undefined, faults, rareDates };
  const builder = new ColumnBuilder();
  for (const event of file.events) builder.add(event);
  return { ...pack(file, builder.build(file), writeRecords(file.events)), faults };
}

function pack(
  { events: _, ...file }: EventsFile,
  built: BuiltColumns,
  places: RecordPlaces,
): PackedFile {
  return { file, events: packEvents(built, places), faults: [], rareDates };
}
