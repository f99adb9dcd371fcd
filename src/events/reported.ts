/** When the world could first read of an event: the earliest publication among its reports. */
import { type Day, type EventDate, parseDate, toIsoDay } from './dates.ts';
import type { Excerpt, Source } from './format.ts';

export interface Reported {
  /** It may have been known from this day: −∞ where a bound is open. */
  readonly earliest: Day;
  /** It was surely known from this day. */
  readonly latest: Day;
  /** The source whose publication gives `latest`. */
  readonly by: string;
}

/**
 * The earliest publication among the excerpts' sources and the reports that they retell.
 *
 * `~` and `?` do not widen the bounds. An undated source that we hold was out by the day of the
 * file's revision; any other undated one is passed over.
 *
 * @param revised the file's newest revision, a day as `2026-11-22`
 * @returns undefined where no excerpt has a source that could be dated
 */
export function reportedOf(
  excerpts: readonly Excerpt[],
  sourceById: ReadonlyMap<string, Source>,
  revised: string,
): Reported | undefined {
  const bounds = [...sourcesOf(excerpts)].flatMap((id) => {
    const source = sourceById.get(id);
    return source ? publicationOf(source, revised) : [];
  });
  return firstOf(bounds);
}

/** The bounds of the first of some publications; undefined if there are none. */
export function firstOf(published: readonly Reported[]): Reported | undefined {
  const [first] = published;
  if (!first) return undefined;
  const earliest = Math.min(...published.map((one) => one.earliest));
  const surest = published.reduce((a, b) => (b.latest < a.latest ? b : a), first);
  return { earliest, latest: surest.latest, by: surest.by };
}

/** The sources of the excerpts and the reports that these retell, each once. */
export function sourcesOf(excerpts: readonly Pick<Excerpt, 'source' | 'via'>[]): Set<string> {
  return new Set(
    excerpts.flatMap(({ source, via }) => [
      source,
      ...(via ?? []).flatMap(({ sources }) => sources),
    ]),
  );
}

/** Whether something was known on a day: `perhaps` where its report may have been out by then. */
export type Known = 'surely' | 'perhaps' | 'no';

/** @param reported undefined where no day can be told: it is not known on any */
export function knownOn(reported: Reported | undefined, day: Day): Known {
  if (!reported || reported.earliest > day) return 'no';
  return reported.latest <= day ? 'surely' : 'perhaps';
}

/**
 * The date at which an event stands by when it was reported: the publication as the file writes it,
 * where that is all there is to say, otherwise the set of the possible days.
 */
export function reportedDate(
  { earliest, latest, by }: Reported,
  sourceById: ReadonlyMap<string, Source>,
): EventDate {
  const published = sourceById.get(by)?.published;
  const date = published === undefined ? undefined : parseDate(published);
  if (date && date.form !== 'set' && date.earliest === earliest && date.latest === latest)
    return date;
  if (earliest === latest) return parseDate(toIsoDay(latest));
  return parseDate(`[${writeBound(earliest)}..${writeBound(latest)}]`);
}

const writeBound = (day: Day): string => (Number.isFinite(day) ? toIsoDay(day) : '');

/** Between which days a source came out; nothing where no day can be told. */
export function publicationOf(source: Source, revised: string): Reported[] {
  if (source.published === undefined && !source.held) return [];
  const out = parseDate(revised).latest;
  if (source.published === undefined)
    return [{ earliest: Number.NEGATIVE_INFINITY, latest: out, by: source.id }];
  const { earliest, latest } = parseDate(source.published);
  // What we hold was out by the revision, unless it says itself that it came later.
  const surely = source.held ? Math.max(earliest, Math.min(latest, out)) : latest;
  return [{ earliest, latest: surely, by: source.id }];
}
