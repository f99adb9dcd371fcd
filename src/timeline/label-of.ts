/** What stands beside a mark, and how it gives way where room is short. */
import type { Chronology, ChronologyEvent, Standing } from '../events/chronology.ts';
import { writePeriodNote } from '../events/date-words.ts';
import { type EventWords, eventWords } from './event-words.ts';

/** Leading figures, other words of labels, and the titles of lanes. */
export type TextFont = 'lead' | 'text' | 'title';

/** Measures one line of text, in pixels. */
export type MeasureText = (text: string, font: TextFont) => number;

export interface Label {
  /** A figure that leads. */
  readonly lead: string | undefined;
  readonly text: string;
  /** Somebody says it: a quote mark stands before it. */
  readonly quoted: boolean;
  /** Sources disagree on it: a sign stands after it. */
  readonly disputed: boolean;
  /** It may not have been known yet: a sign stands after it, or has room there. */
  readonly perhaps: boolean;
  /** Made when they are asked for: of many labels few are drawn. */
  readonly words: () => EventWords;
  /** The title of its lane, where the event stands in several. */
  readonly lane: string | undefined;
}

/**
 * @param report when it was reported, where that is shown beside when it happened
 */
export function labelOf(
  event: ChronologyEvent,
  { clock, disagreementsOf, asKnown }: Pick<Chronology, 'clock' | 'disagreementsOf' | 'asKnown'>,
  report?: Standing,
): Label {
  const { label, title, kind } = event;
  const words = label?.text ?? title;
  const period = writePeriodNote(event);
  const shown = [label?.lead, words].filter(Boolean).join(' ');
  return {
    lead: label?.lead,
    text: period && !words.includes(period) ? `${words} · ${period}` : words,
    quoted: kind === 'statement' || kind === 'denial',
    disputed: disagreementsOf.has(event.id),
    perhaps: asKnown?.perhaps.has(event.id) ?? false,
    words: () => eventWords(event, shown, clock, report),
    lane: undefined,
  };
}

/** Asked for again whenever the scale changes. */
const names = new WeakMap<Label, string>();

/** The dated title and all that marks and signs say, for those who do not see the timeline. */
export function nameOf(label: Label): string {
  const known = names.get(label);
  if (known !== undefined) return known;
  const name = writeName(label);
  names.set(label, name);
  return name;
}

function writeName({ words, disputed, perhaps, lane }: Label): string {
  const { dated, reported } = words();
  const parts = [
    dated,
    disputed && ' – sources disagree',
    reported,
    perhaps && ' – perhaps not known yet',
    lane && ` – lane ${lane}`,
  ];
  return parts.filter(Boolean).join('');
}

/** A label as it is drawn in the room that it has. */
export interface FittedLabel {
  readonly grade: 'full' | 'short' | 'lead' | 'mark';
  readonly lead: string | undefined;
  readonly text: string;
  /** Pixels. */
  readonly width: number;
}

/** Sizes in rem. */
export const quoteWidth = 0.875;
const disputedWidth = 1;
const perhapsWidth = 0.625;
export const space = 0.375;
/** A button is never narrower: 24 px, so that it can be hit. */
export const leastWidth = 1.5;

/** Measures whole labels, each of them once. */
export class LabelRuler {
  private readonly known = new WeakMap<Label, FittedLabel>();
  private readonly measure: MeasureText;
  private readonly rem: number;

  /** @param rem pixels of one rem */
  constructor(measure: MeasureText, rem: number) {
    this.measure = measure;
    this.rem = rem;
  }

  full(label: Label): FittedLabel {
    const known = this.known.get(label);
    if (known) return known;
    const { lead, text } = label;
    const made: FittedLabel = { grade: 'full', lead, text, width: this.width(label, lead, text) };
    this.known.set(label, made);
    return made;
  }

  /**
   * The longest form of a label that fits: whole words and an ellipsis, the leading figure alone,
   * or the mark alone.
   *
   * @param room pixels
   * @returns undefined if not even the mark alone fits
   */
  fit(label: Label, room: number): FittedLabel | undefined {
    if (room < leastWidth * this.rem) return undefined;
    const full = this.full(label);
    if (full.width <= room) return full;
    return this.short(label, room) ?? this.bare(label, room);
  }

  private short(label: Label, room: number): FittedLabel | undefined {
    const { lead } = label;
    const words = label.text.split(' ');
    for (let count = words.length - 1; count > 0; count--) {
      const text = `${words
        .slice(0, count)
        .join(' ')
        .replace(/[\s,;:·–-]+$/, '')}…`;
      if (text.length < shortest) return undefined;
      const width = this.width(label, lead, text);
      if (width <= room) return { grade: 'short', lead, text, width };
    }
    return undefined;
  }

  private bare(label: Label, room: number): FittedLabel | undefined {
    const lead = label.lead && this.width(label, label.lead, '');
    if (lead && lead <= room) return { grade: 'lead', lead: label.lead, text: '', width: lead };
    const width = this.width(label, undefined, '');
    return width <= room ? { grade: 'mark', lead: undefined, text: '', width } : undefined;
  }

  private width(
    { quoted, disputed, perhaps }: Label,
    lead: string | undefined,
    text: string,
  ): number {
    const parts =
      (quoted ? quoteWidth * this.rem : 0) +
      (lead ? this.measure(lead, 'lead') + (text ? space * this.rem : 0) : 0) +
      this.measure(text, 'text') +
      (perhaps ? perhapsWidth * this.rem : 0) +
      (disputed ? disputedWidth * this.rem : 0);
    return Math.max(Math.ceil(parts), leastWidth * this.rem);
  }
}

/** Fewer letters with an ellipsis say nothing. */
const shortest = 5;
