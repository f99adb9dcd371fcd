/**
 * What should be known on a day, by a definition of its own that shares no code with the program:
 * days are ISO texts, which sort as days do. Nothing of the program imports this.
 */
import type { Chronology } from './chronology.ts';
import type { Excerpt, Source } from './format.ts';
import { relationsOf } from './relations.ts';

/** All of a chronology that depends on the day, by ids, in the file's order or in that of the letters. */
export interface Seen {
  perhaps: string[];
  disagreements: string[];
  events: {
    id: string;
    excerpts: string[];
    figures: (string | undefined)[];
    relations: string[];
    disagreements: string[];
    sources: string[];
    origins: string[];
    unknown: number;
  }[];
}

export const always = '';
export const never = '9999';
const least = (texts: readonly string[]) => texts.toSorted()[0] ?? never;
const most = (texts: readonly string[]) => texts.toSorted().at(-1) ?? always;

/** `[2024-01..2024-02-05]`, `2024-02~`, … : the first and the last day that it names. */
function boundsOf(published: string): [string, string] {
  const bare = published.replace(/[[\]~?%]/g, '');
  const ends = bare.split(',').map((one): [string, string] => {
    const [from = '', to = from] = one.split(/\.\.|\//);
    return [from && `${from}-01-01`.slice(0, 10), to && lastDayOf(to)];
  });
  return [least(ends.map(([from]) => from)), most(ends.map(([, to]) => to || never))];
}

function lastDayOf(text: string): string {
  const [year, month, day] = text.split('-');
  if (day) return text;
  return new Date(Date.UTC(Number(year), month ? Number(month) : 12, 0)).toISOString().slice(0, 10);
}

/** From when a source was perhaps out and from when surely; undefined: nothing tells. */
export function outOf(source: Source | undefined, revised: string): [string, string] | undefined {
  if (source?.published === undefined) return source?.held ? [always, revised] : undefined;
  const [first, last] = boundsOf(source.published);
  return [first, source.held ? most([first, least([last, revised])]) : last];
}

export const reportsOf = ({ source, via }: Pick<Excerpt, 'source' | 'via'>) => [
  source,
  ...(via ?? []).flatMap(({ sources }) => sources),
];

/** What should be seen of a chronology on a day. */
export function ruleOf({ file, events: all }: Chronology): (day: string) => Seen {
  const outBy = new Map(file.sources.map((one) => [one.id, outOf(one, file.revised)]));
  return (day) => {
    const known = (reports: readonly string[]) => {
      const outs = reports.map((id) => outBy.get(id)).filter((out) => out !== undefined);
      if (outs.some(([, surely]) => surely <= day)) return 'surely';
      return outs.some(([perhaps]) => perhaps <= day) ? 'perhaps' : 'no';
    };
    const out = new Set([...outBy.keys()].filter((id) => known([id]) !== 'no'));
    const isOut = (id: string) => out.has(id);
    const events = byName(all)
      .map(({ record: event }) => ({
        ...event,
        of: known(event.excerpts.flatMap(reportsOf)),
        excerpts: event.excerpts.filter((one) => known(reportsOf(one)) !== 'no'),
      }))
      .filter(({ excerpts }) => excerpts.length > 0);
    const ids = new Set(events.map(({ id }) => id));
    const proofs = new Set(
      events.flatMap(({ id, excerpts }) => excerpts.map((x) => `${id}/${x.id}`)),
    );
    const relations = events.flatMap(({ id, relations }) =>
      relations.filter(({ event }) => ids.has(event)).map(({ event }) => ({ from: id, to: event })),
    );
    const disagreements = file.disagreements
      .map(({ id, sides }) => ({
        id,
        events: sides
          .filter((one) => proofs.has(`${one.event}/${one.excerpt}`))
          .map((s) => s.event),
      }))
      .filter((one) => one.events.length >= 2);
    return {
      perhaps: events
        .filter(({ of }) => of === 'perhaps')
        .map(({ id }) => id)
        .toSorted(),
      disagreements: disagreements.map(({ id }) => id),
      events: events.map(({ id, excerpts, figures }) => {
        const own = excerpts.filter(({ source }) => isOut(source));
        const chains = excerpts.flatMap(({ source, via }) =>
          (via ?? []).map(({ sources }) => [source, ...sources]),
        );
        return {
          id,
          excerpts: excerpts.map((one) => one.id),
          figures: figures
            .filter(({ excerpt }) => excerpt === undefined || proofs.has(`${id}/${excerpt}`))
            .map(({ printed }) => printed),
          relations: [
            ...relations.filter(({ from }) => from === id).map(({ to }) => `to ${to}`),
            ...relations.filter(({ to }) => to === id).map(({ from }) => `from ${from}`),
          ].toSorted(),
          disagreements: disagreements.filter((d) => d.events.includes(id)).map((d) => d.id),
          sources: unique([
            ...own.map(({ source }) => source),
            ...chains.map((chain) => chain.find(isOut)),
          ]),
          origins: unique([
            ...own.filter(({ via }) => via?.length === 0).map(({ source }) => source),
            ...chains.filter((chain) => chain.some(isOut)).map((chain) => chain.at(-1)),
          ]),
          unknown: own.filter(({ via }) => via === undefined).length,
        };
      }),
    };
  };
}

/** The same, as the program sees it. */
export function seen(chronology: Chronology): Seen {
  const { file, asKnown, eventById, disagreementsOf } = chronology;
  const { events } = asKnown?.whole ?? chronology;
  return {
    perhaps: [...(asKnown?.perhaps ?? [])].toSorted(),
    disagreements: file.disagreements.map(({ id }) => id),
    events: byName(events).flatMap(({ id }) => {
      const event = eventById.get(id);
      if (!event) return [];
      return {
        id,
        excerpts: event.excerpts.map((one) => one.id),
        figures: event.figures.map(({ printed }) => printed),
        relations: relationsOf(chronology, event)
          .map(({ direction, other }) => `${direction} ${other.id}`)
          .toSorted(),
        disagreements: (disagreementsOf.get(id) ?? []).map((one) => one.id),
        sources: unique(event.origins.sources),
        origins: unique(event.origins.origins),
        unknown: event.origins.unknown,
      };
    }),
  };
}

/** In an order that no clock changes. */
const byName = (events: Chronology['events']) => events.toSorted((a, b) => (a.id < b.id ? -1 : 1));

const unique = (ids: readonly (string | undefined)[]) =>
  [...new Set(ids.filter((id) => id !== undefined))].toSorted();
