/** What is shown as a timeline of TimelineJS 3 (https://timeline.knightlab.com/docs/json-format.html). */
import { whoSaysSo } from '../events/attribution-words.ts';
import type { ChronologyEvent } from '../events/chronology.ts';
import { writeEventDate } from '../events/date-words.ts';
import { type Day, type EventDate, toCalendar } from '../events/dates.ts';
import { capitalise } from '../events/words.ts';
import { type Selection, selectionInWords } from './selection.ts';

interface DateParts {
  year: string;
  month?: string;
  day?: string;
}

/**
 * Its texts are HTML, so all that is ours is escaped. It shows every date in our words, since it knows
 * neither sets nor doubt, and groups by topic. Undated events are left out, and its title says so.
 */
export function writeTimelineJs(selection: Selection): string {
  const { chronology, events } = selection;
  const dated = events.filter(({ date }) => date && startOf(date) !== undefined);
  const left = events.length - dated.length;
  const about = [
    chronology.file.summary ?? '',
    `${capitalise(selectionInWords(selection))}.`,
    left > 0 ? `Not in it, for want of a date: ${left}.` : '',
  ];
  const timeline = {
    title: {
      text: {
        headline: html(chronology.file.title),
        text: about.filter(Boolean).map(paragraph).join(''),
      },
    },
    events: dated.map((event) => toSlide(event, selection)),
  };
  return `${JSON.stringify(timeline, null, 2)}\n`;
}

function toSlide(event: ChronologyEvent, { chronology, link }: Selection) {
  const { date, topics, excerpts, links, summary } = event;
  const [media] = links;
  const proof = excerpts.map(
    ({ quote, attribution }) =>
      `<blockquote>“${html(quote)}” — ${html(whoSaysSo(attribution, chronology))}</blockquote>`,
  );
  const end = date && endOf(date);
  return {
    unique_id: event.id,
    start_date: date && startOf(date),
    ...(end && { end_date: end }),
    display_date: html(writeEventDate(event)),
    group: html(chronology.topicById.get(topics[0] ?? '')?.name ?? ''),
    text: {
      headline: html(event.title),
      text: [
        ...(summary ? [paragraph(summary)] : []),
        ...proof,
        `<p><a href="${html(link(event.id))}">In Sourceline</a></p>`,
      ].join(''),
    },
    ...(media && { media: { url: media.url, caption: html(media.title ?? '') } }),
  };
}

const startOf = ({ earliest, latest, precision, form }: EventDate) =>
  Number.isFinite(earliest)
    ? toParts(earliest, form === 'date' ? precision : 'day')
    : lastOf(latest);
const lastOf = (latest: Day) => (Number.isFinite(latest) ? toParts(latest, 'day') : undefined);

/** A day, a month or a year needs none. */
function endOf({ earliest, latest, precision, form }: EventDate): DateParts | undefined {
  const isOne = form === 'date' && ['day', 'month', 'year'].includes(precision);
  return isOne || !Number.isFinite(earliest) ? undefined : lastOf(latest);
}

function toParts(at: Day, precision: EventDate['precision']): DateParts {
  const { year, month, day } = toCalendar(at);
  // Nobody counts a year 0 there.
  const parts = { year: String(year > 0 ? year : year - 1) };
  if (precision === 'year') return parts;
  if (precision === 'month') return { ...parts, month: String(month) };
  return { ...parts, month: String(month), day: String(day) };
}

const paragraph = (text: string) => `<p>${html(text)}</p>`;

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const html = (text: string) => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
