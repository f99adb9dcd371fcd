/** What the list says of an event in a line: its date, its figure, who says so, on how much. */
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import { writeEventDate } from '../events/date-words.ts';
import { toCalendar } from '../events/dates.ts';
import type { Attribution } from '../events/format.ts';
import { countOrigins, countSources } from '../events/origins-words.ts';
import { wholePlacesOf } from '../events/word-edge.ts';
import { writeHappened, writePerhaps } from './clock-words.ts';

/** The date below its year's heading: `24–26 Apr`; with the year where it reaches into others. */
export function writeListDate(event: ChronologyEvent): string {
  const { date } = event;
  if (!date) return '';
  const years = [date.earliest, date.latest]
    .filter(Number.isFinite)
    .map((day) => toCalendar(day).year);
  return writeEventDate(event, new Set(years).size === 1 ? 'within' : 'short');
}

/** A title cut where its leading figure stands; the figure goes ahead if the title lacks it. */
export interface Title {
  readonly before: string;
  readonly lead: string;
  readonly after: string;
}

/** A figure that the title writes in another form leads it in the label's. */
export function toTitle({ title, label }: ChronologyEvent): Title {
  const lead = label?.lead;
  if (!lead) return { before: '', lead: '', after: title };
  for (const figure of writings(lead)) {
    const [at] = wholePlacesOf(title, figure);
    if (at !== undefined)
      return { before: title.slice(0, at), lead: figure, after: title.slice(at + figure.length) };
  }
  return { before: '', lead, after: ` ${title}` };
}

/** A label says “~$70m” where the title says “about $70 million”. */
function writings(lead: string): string[] {
  const bare = lead.replace(/^[~><≈≤≥–−-]\s*/, '');
  const spelt = bare.replace(/(\d)m$/, '$1 million').replace(/(\d)bn$/, '$1 billion');
  return [lead, spelt, bare].filter(Boolean);
}

/**
 * What a screen reader calls an event: its whole date and its title. By report both dates are said;
 * on a day, whether it was perhaps not yet known.
 */
export function nameEvent(
  event: ChronologyEvent,
  chronology: Pick<Chronology, 'clock' | 'asKnown'>,
): string {
  const { before, lead, after } = toTitle(event);
  const byReport = chronology.clock === 'reported';
  return [
    `${byReport ? 'reported ' : ''}${writeEventDate(event)}: ${before}${lead}${after}`,
    ...(byReport ? [writeHappened(event, 'long')] : []),
    ...[writePerhaps(event, chronology)].filter((words) => words !== undefined),
  ].join(', ');
}

/** `official statistics`, `named official, institute`; '' where no excerpt says so. */
export function writeFootings({ excerpts }: ChronologyEvent): string {
  const words = excerpts.map(({ attribution }) => footingOf(attribution));
  return [...new Set(words)].filter((word) => word !== 'not said').join(', ');
}

const footingOf = ({ footing, basis }: Attribution) =>
  basis === 'official statistics' ? basis : footing;

/** On how much an event rests; `origins` is said where it tells more than `sources`. */
export interface OriginsLine {
  readonly sources: string;
  readonly origins: string;
  /** Several sources retell fewer reports. */
  readonly fewer: boolean;
}

/** `2 sources` and `1 origin`; '' for what goes without saying. */
export function toOriginsLine({
  origins: standing,
}: Pick<ChronologyEvent, 'origins'>): OriginsLine {
  const { sources, origins, unknown } = standing;
  const plain = sources.length === 0 || (sources.length === 1 && origins.length === 1);
  return {
    sources: countSources(standing),
    origins: plain && unknown === 0 ? '' : countOrigins(standing),
    fewer: unknown === 0 && origins.length < sources.length,
  };
}
