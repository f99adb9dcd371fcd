/**
 * Timelines of TimelineJS 3 (https://timeline.knightlab.com/docs/json-format.html), and the older
 * forms under a key `timeline`, as events files.
 */
import { parseDate } from '../events/dates.ts';
import type { EventInput } from '../events/format.ts';
import { formatName } from '../events/vocabulary.ts';
import { bareEvent, type Conversion, firstWords, Ids, Named, type Note } from './conversion.ts';
import { partsToDate } from './date-parts.ts';
import { isObject, type JsonObject } from './json-object.ts';
import { isOlder, toNewer } from './timelinejs-2.ts';
import { toText, webAddress } from './to-text.ts';

const objectAt = (value: JsonObject, key: string): JsonObject => {
  const found = value[key];
  return isObject(found) ? found : {};
};
const textAt = (value: JsonObject, key: string): string => {
  const found = value[key];
  return typeof found === 'string' || typeof found === 'number' ? String(found).trim() : '';
};

/** A slide or an era, and where it stands, as its people would say it. */
export interface Placed {
  readonly place: string;
  readonly slide: unknown;
}

/** A timeline as TimelineJS 3 has it, from wherever it comes. */
export interface Timeline {
  readonly title: Placed | undefined;
  readonly slides: readonly Placed[];
  readonly eras: readonly Placed[];
}

/** What a parsed JSON value holds, if it looks like a timeline of TimelineJS. */
export function toTimeline(value: unknown): Timeline | undefined {
  if (!isObject(value)) return undefined;
  if (isOlder(value)) return timelineIn(toNewer(value), 'events', 'timeline.date');
  const { timeline } = value;
  return (
    timelineIn(value, 'events', 'events') ??
    (isObject(timeline)
      ? (timelineIn(timeline, 'events', 'timeline.events') ??
        timelineIn(timeline, 'slides', 'timeline.slides'))
      : undefined)
  );
}

function timelineIn(root: JsonObject, key: string, place: string): Timeline | undefined {
  const slides = root[key];
  if (!Array.isArray(slides) || !slides.some(isSlide)) return undefined;
  const placed = (list: unknown, place: string) =>
    (Array.isArray(list) ? list : []).map((slide, index) => ({
      slide,
      place: `${place}[${index}]`,
    }));
  return {
    title: isObject(root.title) ? { slide: root.title, place: 'title' } : undefined,
    slides: placed(slides, place),
    eras: placed(root.eras, 'eras'),
  };
}

const isSlide = (value: unknown) =>
  isObject(value) && ('start_date' in value || isObject(value.text) || isObject(value.media));

/** @param today the day of the conversion, like `2026-11-22` */
export function fromTimelineJs({ title, slides, eras }: Timeline, today: string): Conversion {
  const reader = new SlideReader();
  const head = isObject(title?.slide) ? title.slide : {};
  const words = reader.words(head);
  const dated = title && reader.hasDate(head) ? [title] : [];
  if (dated.length === 0) reader.leaveMedia(head);
  for (const { slide, place } of [...dated, ...slides]) reader.read(slide, place, undefined);
  for (const { slide, place } of eras) reader.read(slide, place, 'Eras');
  const { events, notes, topics } = reader;
  return {
    file: {
      format: formatName,
      title: words.title || 'A timeline',
      ...(words.text && { summary: words.text }),
      revised: today,
      topics: topics.all(),
      events,
    },
    records: dated.length + slides.length + eras.length,
    notes,
  };
}

class SlideReader {
  readonly events: EventInput[] = [];
  readonly notes: Note[] = [];
  readonly topics = new Named('topic');
  private readonly ids = new Ids();

  hasDate(slide: JsonObject): boolean {
    return textAt(objectAt(slide, 'start_date'), 'year') !== '';
  }

  /** Its headline and text, without tags. */
  words(slide: JsonObject) {
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
    const name =
      title ||
      firstWords(text) ||
      firstWords(this.words({ text: { text: textAt(objectAt(slide, 'media'), 'caption') } }).text);
    if (title === '')
      this.note(
        `${place}.text.headline`,
        name || undefined,
        'it has no headline',
        name ? 'it is called by its first words' : 'it is called “Without a title”',
        'give it a headline',
      );
    const group = toText(textAt(slide, 'group')).text.replace(/\s+/g, ' ') || 'Events';
    const event = bareEvent(
      this.ids.of(textAt(slide, 'unique_id') || name, 'event'),
      name || 'Without a title',
      this.topics.idOf(topic ?? group),
    );
    const media = this.media(slide, place, name);
    const summary = [text, media.text].filter(Boolean).join('\n\n');
    const shown = eachOnce([...media.links, ...links]);
    this.events.push({
      ...event,
      ...(summary && { summary }),
      ...date,
      ...(shown.length > 0 && { links: shown }),
    });
  }

  /** The title stands alone: an events file shows nothing beside it. */
  leaveMedia(title: JsonObject): void {
    if (textAt(objectAt(title, 'media'), 'url') === '') return;
    const wrong = 'an events file shows nothing beside its title';
    this.note('title.media', undefined, wrong, 'it is left out', 'show it with an event');
  }

  private date(
    slide: JsonObject,
    place: string,
    name: string,
  ): Pick<EventInput, 'date' | 'dateBasis'> {
    const [start, end] = [objectAt(slide, 'start_date'), objectAt(slide, 'end_date')];
    const shown = [
      textAt(slide, 'display_date') || textAt(start, 'display_date'),
      textAt(end, 'display_date'),
    ].filter(Boolean);
    const read = (part: JsonObject, key: string) => {
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
              : 'its start is left out',
          'correct it in the file',
        );
      return { edtf, time };
    };
    const from = read(start, 'start_date');
    const to =
      Object.keys(end).length > 0 && textAt(end, 'year') !== '' ? read(end, 'end_date') : undefined;
    const basis = [
      from.edtf === undefined &&
        textAt(start, 'year') &&
        `The file gives the year ${textAt(start, 'year')}.`,
      shown.length > 0 && `The file shows it as “${toText(shown.join(' – ')).text}”.`,
      from.time && `The file gives the time ${[from.time, to?.time].filter(Boolean).join(' – ')}.`,
    ].filter(Boolean);
    const date = this.stretch(from.edtf, to?.edtf, `${place}.end_date`, name);
    return { ...(date && { date }), ...(basis.length > 0 && { dateBasis: basis.join(' ') }) };
  }

  private stretch(from: string | undefined, to: string | undefined, place: string, name: string) {
    if (from === undefined) return to && `../${to}`;
    if (to === undefined || from === to) return from;
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

  /** What it shows beside the text: nothing is fetched from elsewhere, so media are links. */
  private media(slide: JsonObject, place: string, name: string) {
    const media = objectAt(slide, 'media');
    const [caption, credit] = ['caption', 'credit'].map((key) => toText(textAt(media, key)));
    const title = [caption?.text, credit?.text].filter(Boolean).join(' – ').replace(/\s+/g, ' ');
    const more = [...(caption?.links ?? []), ...(credit?.links ?? [])];
    const written = textAt(media, 'url');
    // It may be a quote or a player, as HTML.
    const own = written.includes('<') ? toText(written) : { text: '', links: linkTo(written) };
    if (written !== '' && own.text === '' && own.links.length === 0)
      this.note(
        `${place}.media.url`,
        name || undefined,
        `“${written}” is no whole address with http or https`,
        'it is left out',
        'give the whole address',
      );
    const links = own.links.map(({ url, title: of }) => ({ url, title: title || of }));
    return {
      // Where there is no link to bear it, what is said of it is text.
      text: [own.text, ...(links.length === 0 ? [title] : [])].filter(Boolean).join('\n\n'),
      links: [...links, ...linkTo(textAt(media, 'link')), ...more],
    };
  }

  private note(place: string, name: string | undefined, wrong: string, done: string, mend: string) {
    this.notes.push({ place, name, wrong, done, mend });
  }
}

function eachOnce(
  links: readonly { url: string; title?: string | undefined }[],
): NonNullable<EventInput['links']> {
  const byUrl = new Map<string, string>();
  for (const { url, title } of links) if (!byUrl.get(url)) byUrl.set(url, title ?? '');
  return [...byUrl].map(([url, title]) => ({ url, ...(title && { title }) }));
}

function linkTo(address: string): readonly { url: string; title?: string | undefined }[] {
  const url = webAddress(address);
  return url ? [{ url }] : [];
}
