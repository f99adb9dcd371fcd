/** Events files of any size, the same for the same seed, with dates clustered as news is. */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { toIsoDay } from '../src/events/dates.ts';
import { eventKinds, footings, formatName, roles } from '../src/events/vocabulary.ts';

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

const anyWord = `(?:${words.join('|')})`;

/** Matches the title of a generated event, and nothing else that a page says. */
export const generatedTitle = `\\b${anyWord} ${anyWord} ${anyWord} \\d+`;

export interface Amounts {
  readonly seed?: number;
  readonly actors?: number;
  readonly topics?: number;
  readonly sources?: number;
}

/**
 * The text of an events file.
 *
 * Half of the events crowd around sixty days, the rest lie anywhere in twelve years; one in six has
 * only its month or year, one in twelve is about or uncertain, one in ten spans weeks to years. One
 * in twenty has a figure, one in thirty a relation, and one in a hundred is a side of a
 * disagreement.
 */
export function generateEventsFile(
  count: number,
  {
    seed = 1,
    actors: actorCount = 60,
    topics: topicCount = 8,
    sources: sourceCount = 40,
  }: Amounts = {},
): string {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const first = 14_600;
  const days = 4_383;
  const peaks = Array.from({ length: 60 }, () => first + Math.floor(random() * days));
  const named = (name: string, length: number) => Array.from({ length }, (_, i) => `${name}-${i}`);
  const actors = named('actor', actorCount);
  const topics = named('topic', topicCount);
  const sources = named('source', sourceCount);
  const series = named('series', 40);

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
      // By number, not by chance: what was drawn for the rest stays the same.
      ...(i % 20 === 0 && {
        figures: [
          {
            value: i,
            unit: 'cases',
            period: toIsoDay(first + ((i * 37) % days)).slice(0, 7),
            excerpt: 'a',
            printed: `${i}`,
            series: series[(i / 20) % series.length],
          },
        ],
      }),
      ...(i % 30 === 7 && {
        relations: [
          { event: `event-${i - 7}`, kind: 'qualifies', note: 'Both speak of one thing.' },
        ],
      }),
    };
  });

  const sideOf = (event: number) => ({
    event: `event-${event}`,
    excerpt: 'a',
    words: ['was seen'],
  });

  return JSON.stringify({
    format: formatName,
    title: `${count} generated events`,
    summary: 'Generated to see how the page bears many events.',
    revised: '2026-01-01',
    actors: actors.map((id, i) => ({
      id,
      name: `Actor ${i}`,
      kind: i < 10 ? 'state' : i < actorCount / 2 ? 'person' : 'company',
      partOf: i < 10 ? [] : [`actor-${i % 10}`],
    })),
    topics: topics.map((id, i) => ({ id, name: `Topic ${i}` })),
    sources: sources.map((id, i) => ({
      id,
      title: `Source ${i}`,
      publisher: `Publisher ${i}`,
      published: toIsoDay(first + ((i * 100) % days)),
    })),
    series: series.map((id, i) => ({
      id,
      name: `Series ${i}`,
      unit: 'cases',
      measures: 'Cases in a month.',
      whose: `Publisher ${i}`,
    })),
    events,
    disagreements: Array.from({ length: Math.floor(count / 100) }, (_, i) => ({
      id: `disagreement-${i}`,
      kind: 'value',
      title: `Disagreement ${i}`,
      sides: [sideOf(i * 100), sideOf(i * 100 + 1)],
      note: 'Generated.',
    })),
  });
}

/** How many events of a generated file are under a topic, and how many speak of a word. */
export function countIn(file: string, topic: string, word: string) {
  const { events } = JSON.parse(file) as { events: { title: string; topics: string[] }[] };
  return {
    topic: events.filter(({ topics }) => topics.includes(topic)).length,
    word: events.filter(({ title }) => title.split(' ').includes(word)).length,
  };
}

/**
 * Writes a generated file:
 * `node scripts/run.mjs bench/generate-events.ts 100000 --actors 5000 --topics 500 FILE`.
 */
export async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { actors: { type: 'string' }, topics: { type: 'string' }, seed: { type: 'string' } },
  });
  const [count, file] = positionals;
  if (!count || !file) throw new Error('How many events, and into which file?');
  const amounts = Object.entries(values).map(([name, value]) => [name, Number(value)]);
  await writeFile(file, generateEventsFile(Number(count), Object.fromEntries(amounts)));
  return 0;
}
