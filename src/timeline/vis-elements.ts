/**
 * The buttons that the library shows: one element per item, made once and changed in place, so that
 * it keeps the focus through every redraw. All text goes in as text.
 */

import styles from './items.module.css';
import type { PlacedCount, PlacedEvent, Scale } from './layout-lanes.ts';
import { markExtent, softShares } from './mark-of.ts';
import type { TimelineItem } from './to-items.ts';

/** What changes the look of items beside the layout. */
export interface ItemState {
  readonly selected: string | undefined;
  readonly dimmed: ReadonlySet<string>;
  /** The key of the one item that the Tab key reaches. */
  readonly stop: string | undefined;
}

export class ItemElements {
  private readonly buttons = new Map<string, HTMLButtonElement>();
  /** What each button shows now, so that what stays the same is not touched. */
  private readonly shown = new Map<string, string>();

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
  }

  /** Brings a button up to date with the layout and the state. */
  show({ key, placed }: TimelineItem, scale: Scale, state: ItemState): void {
    const button = this.get(key);
    button.tabIndex = state.stop === key ? 0 : -1;
    if (placed.kind === 'event') this.showEvent(button, placed, scale, state);
    else this.showCount(button, placed, state);
  }

  private showEvent(
    button: HTMLButtonElement,
    { key, row, left, right, label: fitted, placed }: PlacedEvent,
    { pxPerDay, rem }: Scale,
    { selected, dimmed }: ItemState,
  ): void {
    const { event, mark, label, colour, round } = placed;
    const extent = markExtent(mark, pxPerDay, rem);
    const soft = softShares(mark, extent, pxPerDay, rem);
    const isSelected = event.id === selected;
    const look = {
      '--row': String(row),
      '--width': px(right - left),
      '--mark': px(extent.right - extent.left),
      '--label': px(fitted.width),
      '--soft-start': percent(soft.start),
      '--soft-end': percent(soft.end),
      '--topic': colour,
    };
    const flags = {
      shape: mark.shape,
      grade: fitted.grade,
      hollow: mark.hollow,
      planned: mark.planned,
      soft: soft.start > 0 || soft.end > 0,
      round: round > 0,
      selected: isSelected,
      dimmed: dimmed.has(event.id),
    };
    const now = JSON.stringify([look, flags, fitted.lead, fitted.text]);
    if (this.shown.get(key) === now) return;
    this.shown.set(key, now);
    button.className = styles.item ?? '';
    button.setAttribute('aria-label', label.name);
    button.setAttribute('aria-current', String(isSelected));
    for (const [name, value] of Object.entries(look)) button.style.setProperty(name, value);
    for (const [name, value] of Object.entries(flags)) button.dataset[name] = String(value);
    button.replaceChildren(words(fitted, label));
  }

  private showCount(
    button: HTMLButtonElement,
    { key, row, left, right, counted }: PlacedCount,
    { selected, dimmed }: ItemState,
  ): void {
    const ids = counted.map(({ event }) => event.id);
    const isSelected = selected !== undefined && ids.includes(selected);
    const isDimmed = ids.every((id) => dimmed.has(id));
    const text = `+${shortNumber(counted.length)}`;
    const now = `${text} ${row} ${left} ${right} ${isSelected} ${isDimmed} ${ids[0]}`;
    if (this.shown.get(key) === now) return;
    this.shown.set(key, now);
    button.className = styles.count ?? '';
    button.style.setProperty('--row', String(row));
    button.style.setProperty('--width', px(right - left));
    button.dataset.selected = String(isSelected);
    button.dataset.dimmed = String(isDimmed);
    button.setAttribute('aria-label', countName(counted));
    button.textContent = text;
  }
}

function words(
  { lead, text }: PlacedEvent['label'],
  { quoted, disputed }: PlacedEvent['placed']['label'],
): HTMLElement {
  const line = document.createElement('span');
  line.className = styles.label ?? '';
  line.dataset.quoted = String(quoted);
  line.dataset.disputed = String(disputed);
  if (lead) {
    const figure = document.createElement('b');
    figure.textContent = lead;
    line.append(figure);
  }
  line.append(text);
  return line;
}

const px = (pixels: number) => `${Math.round(pixels * 100) / 100}px`;
const percent = (share: number) => `${Math.round(share * 1000) / 10}%`;

const compact = new Intl.NumberFormat('en-GB', { notation: 'compact' });
const shortNumber = (count: number) => (count < 1000 ? String(count) : compact.format(count));

function countName(counted: PlacedCount['counted']): string {
  const [first] = counted;
  const noun = counted.length === 1 ? 'event' : 'events';
  return `${counted.length} more ${noun}, from ${first?.label.name ?? ''}`;
}
