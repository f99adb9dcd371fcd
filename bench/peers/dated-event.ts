/** The generated file as the peers take it: their pages differ in nothing but the library. */

export interface DatedEvent {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly topic: string;
  readonly start: Date;
  /** The end of its last day, where it lasts more than one. */
  readonly end: Date | undefined;
}

interface Record {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly date: string;
  readonly topics: readonly string[];
}

export interface PeerFile {
  readonly topics: readonly { readonly id: string; readonly name: string }[];
  readonly events: readonly DatedEvent[];
}

const firstDay = (year: number, month = 1, day = 1) => new Date(Date.UTC(year, month - 1, day));

/** The instant after a year, a month or a day: `2024`, `2024-05`, `2024-05-17`. */
function after(year: number, month?: number, day?: number): Date {
  if (month === undefined) return firstDay(year + 1);
  return day === undefined ? firstDay(year, month + 1) : firstDay(year, month, day + 1);
}

const numbers = (date: string) =>
  date.replace(/[?~%]/g, '').split('-').map(Number) as [number, number?, number?];

export function toDatedEvent({ id, title, summary, date, topics }: Record): DatedEvent {
  const [from = '', to = from] = date.split('/');
  const isDay = from === to && numbers(from).length === 3;
  return {
    id,
    title,
    summary,
    topic: topics[0] ?? '',
    start: firstDay(...numbers(from)),
    end: isDay ? undefined : after(...numbers(to)),
  };
}

/** Fetches the file that the address names: `?events=ADDRESS`. */
export async function fetchEvents(): Promise<PeerFile> {
  const address = new URLSearchParams(location.search).get('events') ?? '';
  const file = JSON.parse(await (await fetch(address)).text());
  return { topics: file.topics, events: file.events.map(toDatedEvent) };
}

/** Thirty days in the middle of the generated years: a span that a library shows with ease. */
export const narrowSpan = { start: firstDay(2015, 6, 1), end: firstDay(2015, 7, 1) };
