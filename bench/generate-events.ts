/** Events files of any size, the same for the same seed, with dates clustered as news is. */
import { toIsoDay } from '../src/events/dates.ts';
import { eventKinds, footings, formatName, roles } from '../src/events/format.ts';

/** mulberry32: small, fast, and the same everywhere. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const words =
  'harbour grain licence tariff valve engine board panel visit denial report customs optical rail'.split(
    ' ',
  );

/**
 * The text of an events file.
 *
 * Half of the events crowd around sixty days, the rest lie anywhere in twelve years; one in six has
 * only its month or year, one in twelve is about or uncertain, one in ten spans weeks to years.
 */
export function generateEventsFile(count: number, seed = 1): string {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const first = 14_600;
  const days = 4_383;
  const peaks = Array.from({ length: 60 }, () => first + Math.floor(random() * days));
  const actors = Array.from({ length: 60 }, (_, i) => `actor-${i}`);
  const topics = Array.from({ length: 8 }, (_, i) => `topic-${i}`);
  const sources = Array.from({ length: 40 }, (_, i) => `source-${i}`);

  const dateOf = (): string => {
    const day =
      random() < 0.5
        ? pick(peaks) + Math.floor(random() * random() * 10)
        : first + Math.floor(random() * days);
    const iso = toIsoDay(day);
    const kind = random();
    if (kind < 0.08) return iso.slice(0, 4);
    if (kind < 0.16) return iso.slice(0, 7);
    if (kind < 0.2) return `${iso.slice(0, 7)}~`;
    if (kind < 0.24) return `${iso}?`;
    if (kind < 0.34) return `${iso}/${toIsoDay(day + 20 + Math.floor(random() ** 4 * 2000))}`;
    return iso;
  };

  const events = Array.from({ length: count }, (_, i) => {
    const title = `${pick(words)} ${pick(words)} ${pick(words)} ${i}`;
    const source = pick(sources);
    return {
      id: `event-${i}`,
      title,
      summary: `What is known of the ${title}.`,
      label: { ...(i % 5 === 0 && { lead: `${i % 97}%` }), text: title },
      weight: i % 40 === 0 ? 'lead' : i % 3 === 0 ? 'detail' : 'normal',
      date: dateOf(),
      dateBasis: 'Generated.',
      kind: pick(eventKinds),
      actors: [
        { actor: pick(actors), role: pick(roles) },
        { actor: pick(actors), role: pick(roles) },
      ],
      topics: [pick(topics)],
      excerpts: [
        {
          id: 'a',
          source,
          quote: `the ${title} was seen`,
          via: [],
          attribution: { by: [pick(actors)], footing: pick(footings) },
        },
      ],
    };
  });

  return JSON.stringify({
    format: formatName,
    title: `${count} generated events`,
    summary: 'Generated to see how the page bears many events.',
    revised: '2026-01-01',
    actors: actors.map((id, i) => ({
      id,
      name: `Actor ${i}`,
      kind: i < 10 ? 'state' : i < 30 ? 'person' : 'company',
      partOf: i < 10 ? [] : [`actor-${i % 10}`],
    })),
    topics: topics.map((id, i) => ({ id, name: `Topic ${i}` })),
    sources: sources.map((id, i) => ({
      id,
      title: `Source ${i}`,
      publisher: `Publisher ${i}`,
      published: toIsoDay(first + i * 100),
    })),
    events,
  });
}
