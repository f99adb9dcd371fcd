/**
 * The buttons that the library shows: one element per item, made once and changed in place, so that
 * it keeps the focus through every redraw. All text goes in as text.
 */
import { writeShort } from '../events/short-number.ts';
import styles from './items.module.css';
import { nameOf } from './label-of.ts';
import { fadingShares, lineBetween, type Mark, type MarkExtent, markExtent } from './mark-of.ts';
import { mostShift, type PlacedCount, type PlacedEvent, type Scale } from './placed.ts';
import type { TimelineItem } from './to-items.ts';

/** What changes the look of items beside the layout. */
export interface ItemState {
  /** Ids of events. */
  readonly selected: ReadonlySet<string>;
  readonly dimmed: ReadonlySet<string>;
  /** The key of the one item that the Tab key reaches. */
  readonly stop: string | undefined;
}

export class ItemElements {
  private readonly buttons = new Map<string, HTMLButtonElement>();
  /** What each button shows now: what stays the same is not touched. */
  private readonly shown = new Map<string, Look>();
  /** How far the words of each have been moved. */
  private readonly shifts = new Map<string, number>();

  /** The button of an item; the library asks for it again and again. */
  get(key: string): HTMLButtonElement {
    const known = this.buttons.get(key);
    if (known) return known;
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset.key = key;
    this.buttons.set(key, button);
    return button;
  }

  delete(key: string): void {
    this.buttons.delete(key);
    this.shown.delete(key);
    this.shifts.delete(key);
  }

  /**
   * Brings a button up to date with the layout and the state.
   *
   * @returns whether it looks different now
   */
  show({ key, placed }: TimelineItem, scale: Scale, state: ItemState): boolean {
    const button = this.get(key);
    const look =
      placed.kind === 'event'
        ? eventLook(placed, scale, state, key)
        : countLook(placed, state, key);
    const before = this.shown.get(key);
    this.shown.set(key, look);
    const changed = {
      style: look.style !== before?.style,
      attributes: !isSame(look.attributes, before?.attributes),
      words: !isSame(look.words, before?.words),
      trail: look.trail !== before?.trail,
    };
    if (changed.style) {
      // In one go: each property would be read and kept apart.
      button.style.cssText = look.style;
      this.shifts.delete(key);
    }
    if (changed.attributes)
      for (const [name, value] of Object.entries(look.attributes))
        if (value !== before?.attributes[name]) button.setAttribute(name, value);
    if (changed.words || changed.trail)
      button.replaceChildren(
        changed.words ? wordsElement(look.words) : (button.firstChild ?? ''),
        ...(look.trail ? [trailElement(look.trail)] : []),
      );
    return Object.values(changed).some(Boolean);
  }

  /** Keeps words in view whose marks reach into it, and counts whose events do. */
  shift({ key, placed }: TimelineItem, edge: number): void {
    const shift = edge <= placed.left ? 0 : Math.min(edge - placed.left, mostShift(placed));
    if ((this.shifts.get(key) ?? 0) === shift) return;
    this.shifts.set(key, shift);
    const { style } = this.get(key);
    // What moves stands apart from the rest when it is painted: so nothing moves by nothing.
    if (shift === 0) style.removeProperty('--shift');
    else style.setProperty('--shift', `translateX(${px(shift)})`);
  }
}

interface Look {
  /** As an element's style attribute has it. */
  readonly style: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly words: Words;
  /** The style of a report's mark, and of the hairline that leads to it; empty: there is none. */
  readonly trail: string;
}

interface Words {
  readonly lead: string | undefined;
  readonly text: string;
  /** `count`: no label, the words stand by themselves. */
  readonly form: 'label' | 'quote' | 'count';
  /** What stands after it. */
  readonly signs: string;
}

/** Whether two flat objects of the same shape hold the same. */
function isSame<T extends object>(one: T, other: T | undefined): boolean {
  return (
    other !== undefined &&
    Object.keys(one).every((key) => one[key as keyof T] === other[key as keyof T])
  );
}

function eventLook(
  { row, left, right, mark: all, label, of }: PlacedEvent,
  { rem, pxPerDay }: Scale,
  { selected, dimmed, stop }: ItemState,
  key: string,
): Look {
  const { event, mark, report } = of;
  const extent = report ? markExtent(mark, pxPerDay, rem) : all;
  const soft = fadingShares(mark, extent, rem);
  const { quoted, disputed, perhaps } = of.label;
  return {
    style: styleOf({
      '--row': String(row),
      '--width': px(right - left),
      '--label': px(label.width),
      '--topic': of.colour,
      ...markStyle(extent, soft, left),
    }),
    attributes: {
      class: styles.item ?? '',
      tabindex: stop === key ? '0' : '-1',
      'aria-label': nameOf(of.label),
      'aria-current': String(selected.has(event.id)),
      'data-shape': mark.shape,
      'data-grade': label.grade,
      'data-hollow': String(mark.hollow),
      'data-planned': String(mark.planned),
      'data-reported': String(mark.reported),
      'data-both': String(report !== undefined),
      'data-perhaps': String(perhaps),
      'data-soft': String(soft.start > 0 || soft.end > 0),
      'data-topic-mark': of.topicMark,
      'data-selected': String(selected.has(event.id)),
      'data-dimmed': String(dimmed.has(event.id)),
    },
    words: {
      lead: label.lead,
      text: label.text,
      form: quoted ? 'quote' : 'label',
      signs: `${perhaps ? '?' : ''}${disputed ? '≠' : ''}`,
    },
    trail: report ? trailStyle(extent, report, left, { rem, pxPerDay }) : '',
  };
}

function trailStyle(
  from: MarkExtent,
  report: Mark,
  left: number,
  { rem, pxPerDay }: Pick<Scale, 'rem' | 'pxPerDay'>,
): string {
  const to = markExtent(report, pxPerDay, rem);
  const line = lineBetween(from, to);
  return styleOf({
    '--gap-left': px(line.left - left),
    '--gap': px(line.right - line.left),
    ...markStyle(to, fadingShares(report, to, rem), left),
  });
}

const markStyle = (
  extent: MarkExtent,
  soft: ReturnType<typeof fadingShares>,
  left: number,
): Record<string, string> => ({
  '--mark-left': px(extent.left - left),
  '--mark': px(extent.right - extent.left),
  '--soft-start': percent(soft.start),
  '--soft-end': percent(soft.end),
});

function countLook(
  { row, left, right, of }: PlacedCount,
  { selected, dimmed, stop }: ItemState,
  key: string,
): Look {
  const { events, eventById } = of.lane.chronology;
  const noun = of.length === 1 ? 'event' : 'events';
  const isSelected = [...selected].some((id) => of.has(eventById.get(id)?.order ?? -1));
  return {
    style: styleOf({ '--row': String(row), '--width': px(right - left) }),
    attributes: {
      class: styles.count ?? '',
      tabindex: stop === key ? '0' : '-1',
      'aria-label': `${of.length} more ${noun}, from ${of.first ? nameOf(of.first.label) : ''}`,
      'aria-current': String(isSelected),
      'data-selected': String(isSelected),
      'data-dimmed': String(
        dimmed.size > 0 && of.orders.every((order) => dimmed.has(events[order]?.id ?? '')),
      ),
    },
    words: {
      lead: undefined,
      text: `+${of.length < 1000 ? of.length : writeShort(of.length, 1)}`,
      form: 'count',
      signs: '',
    },
    trail: '',
  };
}

function wordsElement({ lead, text, form, signs }: Words): Node {
  if (form === 'count') return document.createTextNode(text);
  const line = document.createElement('span');
  line.className = styles.label ?? '';
  line.dataset.quoted = String(form === 'quote');
  if (lead) {
    const figure = document.createElement('b');
    figure.textContent = lead;
    line.append(figure);
  }
  line.append(text);
  if (signs) {
    const after = document.createElement('span');
    after.className = styles.signs ?? '';
    after.textContent = signs;
    line.append(after);
  }
  return line;
}

function trailElement(style: string): HTMLElement {
  const trail = document.createElement('span');
  trail.className = styles.trail ?? '';
  trail.style.cssText = style;
  return trail;
}

const styleOf = (properties: Readonly<Record<string, string>>): string =>
  Object.entries(properties)
    .map(([name, value]) => `${name}:${value}`)
    .join(';');
const px = (pixels: number) => `${Math.round(pixels * 100) / 100}px`;
const percent = (share: number) => `${Math.round(share * 1000) / 10}%`;
