/**
 * Timelines of TimelineJS 3 (https://timeline.knightlab.com/docs/json-format.html), and the older
 * forms under a key `timeline`, as events files.
 */
import { parseDate } from '../events/dates.ts';
import type { EventInput } from '../events/format.ts';
import { bareEvent, type Conversion, Ids, type Note, Topics } from './conversion.ts';
import { partsToDate } from './date-parts.ts';
import { toText } from './to-text.ts';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const objectAt = (value: Json, key: string): Json => {
  const found = value[key];
  return isObject(found) ? found : {};
};
const textAt = (value: Json, key: string): string => {
  const found = value[key];
  return typeof found === 'string' || typeof found === 'number' ? String(found).trim() : '';
};

/** Where the slides are, and how people find them. */
interface Slides {
  readonly place: string;
  readonly slides: readonly unknown[];
}

/** Whether a parsed JSON value looks like a timeline of TimelineJS. */
export const isTimelineJs = (value: unknown): boolean => slidesOf(value) !== undefined;

function slidesOf(value: unknown): Slides | undefined {
  if (!isObject(value)) return undefined;
  const { timeline } = value;
  const known: readonly [Json, string, string][] = [
    [value, 'events', 'events'],
    ...(isObject(timeline)
      ? ([
          [timeline, 'events', 'timeline.events'],
          [timeline, 'slides', 'timeline.slides'],
        ] as [Json, string, string][])
      : []),
  ];
  for (const [holder, key, place] of known) {
    const slides = holder[key];
    if (Array.isArray(slides) && slides.some(isSlide)) return { place, slides };
  }
  return undefined;
}

const isSlide = (value: unknown) =>
  isObject(value) && ('start_date' in value || isObject(value.text) || isObject(value.media));

/**
 * @param value parsed JSON for which `isTimelineJs` holds
 * @param today the day of the conversion, like `2026-11-22`
 * @throws Error if it does not hold
 */
export function fromTimelineJs(value: unknown, today: string): Conversion {
  const found = slidesOf(value);
  if (!found || !isObject(value)) throw new Error('this is no timeline of TimelineJS');
  const reader = new SlideReader();
  const root = isObject(value.timeline) ? value.timeline : value;
  const title = objectAt(root, 'title');
  const head = reader.words(title);
  if (reader.hasDate(title)) reader.read(title, 'title', undefined);
  for (const [index, slide] of found.slides.entries())
    reader.read(slide, `${found.place}[${index}]`, undefined);
  const eras = Array.isArray(root.eras) ? root.eras : [];
  for (const [index, era] of eras.entries()) reader.read(era, `eras[${index}]`, 'Eras');
  const { events, notes, topics } = reader;
  return {
    file: {
      format: 'sourceline/1',
      title: head.title || 'A timeline',
      ...(head.text && { summary: head.text }),
      revised: today,
      topics: topics.all(),
      events,
    },
    records: found.slides.length + eras.length + Number(reader.hasDate(title)),
    notes,
  };
}

class SlideReader {
  readonly events: EventInput[] = [];
  readonly notes: Note[] = [];
  readonly topics = new Topics();
  private readonly ids = new Ids();

  hasDate(slide: Json): boolean {
    return textAt(objectAt(slide, 'start_date'), 'year') !== '';
  }

  /** Its headline and text, without tags. */
  words(slide: Json) {
    const words = objectAt(slide, 'text');
    const [title, text] = ['headline', 'text'].map((key) => toText(textAt(words, key)));
    return {
      title: title?.text.replace(/\s+/g, ' ') ?? '',
      text: text?.text ?? '',
      links: [...(title?.links ?? []), ...(text?.links ?? [])],
    };
  }

  /** @param topic of it, whatever its group */
  read(slide: unknown, place: string, topic: string | undefined): void {
    if (!isObject(slide)) {
      this.note(
        place,
        undefined,
        'it is no slide',
        'it is left out',
        'take it out, or write { … }',
      );
      return;
    }
    const { title, text, links } = this.words(slide);
    const date = this.date(slide, place, title);
    const name = title || firstWords(text) || textAt(objectAt(slide, 'media'), 'caption');
    if (title === '')
      this.note(
        `${place}.text.headline`,
        name || undefined,
        'it has no headline',
        name ? 'it is called by its first words' : 'it is called “Without a title”',
        'give it a headline',
      );
    const group = textAt(slide, 'group') || 'Events';
    const event = bareEvent(
      this.ids.of(textAt(slide, 'unique_id') || name, 'event'),
      name || 'Without a title',
      this.topics.idOf(topic ?? toText(group).text),
    );
    const media = this.media(slide, place, name);
    const all = new Map([...media, ...links].reverse().map((link) => [link.url, link]));
    this.events.push({
      ...event,
      ...(text && { summary: text }),
      ...date,
      ...(all.size > 0 && {
        links: [...all.values()]
          .reverse()
          .map(({ url, title }) => ({ url, ...(title && { title }) })),
      }),
    });
  }

  private date(slide: Json, place: string, name: string): Pick<EventInput, 'date' | 'dateBasis'> {
    const [start, end] = [objectAt(slide, 'start_date'), objectAt(slide, 'end_date')];
    const shown = [
      textAt(slide, 'display_date') || textAt(start, 'display_date'),
      textAt(end, 'display_date'),
    ].filter(Boolean);
    const read = (part: Json, key: string) => {
      const { edtf, wrong, time } = partsToDate({
        year: textAt(part, 'year'),
        month: textAt(part, 'month'),
        day: textAt(part, 'day'),
        time: ['hour', 'minute', 'second'].map((unit) => textAt(part, unit)),
      });
      if (wrong)
        this.note(
          `${place}.${key}`,
          name || undefined,
          wrong,
          edtf
            ? `its date is ${edtf}`
            : key === 'end_date'
              ? 'its end is left out'
              : 'it is undated',
          'correct it in the file',
        );
      return { edtf, time };
    };
    const from = read(start, 'start_date');
    const to =
      Object.keys(end).length > 0 && textAt(end, 'year') !== '' ? read(end, 'end_date') : undefined;
    const basis = [
      shown.length > 0 && `The file shows it as “${toText(shown.join(' – ')).text}”.`,
      from.time && `The file gives the time ${[from.time, to?.time].filter(Boolean).join(' – ')}.`,
    ].filter(Boolean);
    const date = this.stretch(from.edtf, to?.edtf, `${place}.end_date`, name);
    return { ...(date && { date }), ...(basis.length > 0 && { dateBasis: basis.join(' ') }) };
  }

  private stretch(from: string | undefined, to: string | undefined, place: string, name: string) {
    if (from === undefined || to === undefined || from === to) return from;
    try {
      return parseDate(`${from}/${to}`).edtf;
    } catch {
      this.note(
        place,
        name || undefined,
        'it ends before it starts',
        'its end is left out',
        'swap the two dates',
      );
      return from;
    }
  }

  /** What it shows, as links: nothing is fetched from elsewhere. */
  private media(slide: Json, place: string, name: string) {
    const media = objectAt(slide, 'media');
    const url = textAt(media, 'url');
    if (url === '') return [];
    const [caption, credit] = ['caption', 'credit'].map((key) => toText(textAt(media, key)));
    const title = [caption?.text, credit?.text].filter(Boolean).join(' – ').replace(/\s+/g, ' ');
    const own = toText(
      /^https?:\/\/\S+$/i.test(url) ? `<a href="${url.replaceAll('"', '%22')}"></a>` : url,
    );
    if (own.links.length === 0)
      this.note(
        `${place}.media.url`,
        name || undefined,
        'it is no whole address with http or https',
        'it is left out',
        'give the whole address, or write it into the text',
      );
    const more = [
      textAt(media, 'link'),
      ...[caption, credit].flatMap((one) => one?.links ?? []).map(({ url }) => url),
    ];
    return [
      ...own.links.map((link) => ({ url: link.url, title: title || link.title })),
      ...more.flatMap(
        (address) => toText(`<a href="${address.replaceAll('"', '%22')}"></a>`).links,
      ),
    ];
  }

  private note(place: string, name: string | undefined, wrong: string, done: string, mend: string) {
    this.notes.push({ place, name, wrong, done, mend });
  }
}

/** Up to eight words of the first sentence. */
function firstWords(text: string): string {
  const words = (/^[^.!?\n]*/.exec(text)?.[0] ?? '').split(' ').filter(Boolean);
  return words.slice(0, 8).join(' ') + (words.length > 8 ? ' …' : '');
}
