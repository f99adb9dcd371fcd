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
  /** What each button shows now, so that what stays the same is not touched. */
  private readonly shown = new Map<string, string>();

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

  /** Brings a button up to date with the layout and the state. */
  show({ key, placed }: TimelineItem, scale: Scale, state: ItemState): void {
    const button = this.get(key);
    button.tabIndex = state.stop === key ? 0 : -1;
    const look =
      placed.kind === 'event' ? eventLook(placed, scale, state) : countLook(placed, state);
    const now = JSON.stringify(look);
    if (this.shown.get(key) === now) return;
    this.shown.set(key, now);
    button.className = look.className;
    for (const [name, value] of Object.entries(look.style)) button.style.setProperty(name, value);
    for (const [name, value] of Object.entries(look.flags)) button.dataset[name] = String(value);
    button.setAttribute('aria-label', look.name);
    button.setAttribute('aria-current', String(look.flags.selected));
    button.replaceChildren(look.label ? labelElement(look.label) : look.text);
    if (look.trail) button.append(trailElement(look.trail));
  }

  /** Keeps words in view whose marks reach into it, and counts whose events do. */
  shift({ key, placed }: TimelineItem, edge: number): void {
    const shift = Math.min(Math.max(0, edge - placed.left), mostShift(placed));
    if (this.shifts.get(key) === shift) return;
    this.shifts.set(key, shift);
    this.get(key).style.setProperty('--shift', px(shift));
  }
}

interface Look {
  readonly className: string;
  readonly name: string;
  readonly style: Record<string, string>;
  readonly flags: { readonly selected: boolean } & Record<string, string | boolean>;
  readonly text: string;
  readonly label?: LabelLook;
  readonly trail?: TrailLook | undefined;
}

interface LabelLook {
  readonly lead: string | undefined;
  readonly text: string;
  readonly quoted: boolean;
  /** What stands after it. */
  readonly signs: string;
}

/** The mark of a report, and the hairline that leads to it. */
type TrailLook = Readonly<Record<string, string>>;

function eventLook(
  { row, left, right, mark: all, label, of }: PlacedEvent,
  { rem, pxPerDay }: Scale,
  { selected, dimmed }: ItemState,
): Look {
  const { event, mark, report } = of;
  const extent = report ? markExtent(mark, pxPerDay, rem) : all;
  const soft = fadingShares(mark, extent, rem);
  const { quoted, disputed, perhaps } = of.label;
  return {
    className: styles.item ?? '',
    name: nameOf(of.label),
    style: {
      '--row': String(row),
      '--width': px(right - left),
      '--label': px(label.width),
      '--mark': px(extent.right - extent.left),
      '--mark-left': px(extent.left - left),
      '--soft-start': percent(soft.start),
      '--soft-end': percent(soft.end),
      '--topic': of.colour,
    },
    flags: {
      shape: mark.shape,
      grade: label.grade,
      hollow: mark.hollow,
      planned: mark.planned,
      reported: mark.reported,
      both: report !== undefined,
      perhaps,
      soft: soft.start > 0 || soft.end > 0,
      topicMark: of.topicMark,
      selected: selected.has(event.id),
      dimmed: dimmed.has(event.id),
    },
    text: '',
    label: {
      lead: label.lead,
      text: label.text,
      quoted,
      signs: `${perhaps ? '?' : ''}${disputed ? '≠' : ''}`,
    },
    trail: report && trailLook(extent, report, left, { rem, pxPerDay }),
  };
}

function trailLook(
  from: MarkExtent,
  report: Mark,
  left: number,
  { rem, pxPerDay }: Pick<Scale, 'rem' | 'pxPerDay'>,
): TrailLook {
  const to = markExtent(report, pxPerDay, rem);
  const soft = fadingShares(report, to, rem);
  const line = lineBetween(from, to);
  return {
    '--gap-left': px(line.left - left),
    '--gap': px(line.right - line.left),
    '--mark-left': px(to.left - left),
    '--mark': px(to.right - to.left),
    '--soft-start': percent(soft.start),
    '--soft-end': percent(soft.end),
  };
}

function countLook({ row, left, right, of }: PlacedCount, { selected, dimmed }: ItemState): Look {
  const { events, eventById } = of.lane.chronology;
  const noun = of.length === 1 ? 'event' : 'events';
  return {
    className: styles.count ?? '',
    name: `${of.length} more ${noun}, from ${of.first ? nameOf(of.first.label) : ''}`,
    style: { '--row': String(row), '--width': px(right - left) },
    flags: {
      selected: [...selected].some((id) => of.has(eventById.get(id)?.order ?? -1)),
      dimmed: dimmed.size > 0 && of.orders.every((order) => dimmed.has(events[order]?.id ?? '')),
    },
    text: `+${of.length < 1000 ? of.length : writeShort(of.length, 1)}`,
  };
}

function labelElement({ lead, text, quoted, signs }: LabelLook): HTMLElement {
  const line = document.createElement('span');
  line.className = styles.label ?? '';
  line.dataset.quoted = String(quoted);
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

function trailElement(look: TrailLook): HTMLElement {
  const trail = document.createElement('span');
  trail.className = styles.trail ?? '';
  for (const [name, value] of Object.entries(look)) trail.style.setProperty(name, value);
  return trail;
}

const px = (pixels: number) => `${Math.round(pixels * 100) / 100}px`;
const percent = (share: number) => `${Math.round(share * 1000) / 10}%`;
