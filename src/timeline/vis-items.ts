/**
 * Draws items a few in each frame. A new scale changes hundreds of them, and for all of them at
 * once the browser would need several frames, in which nothing moves. Lane after lane is changed,
 * along time: what was there stays until what comes in its place is drawn.
 */
import type { DataSet } from 'vis-data/esnext';
import type { Scale } from './placed.ts';
import type { TimelineItem } from './to-items.ts';
import type { View } from './view.ts';
import type { ItemElements, ItemState } from './vis-elements.ts';
import { placedItem } from './vis-mends.ts';

/** An item as the library has it. */
export interface VisItem {
  id: string;
  type: string;
  group: string;
  start: Date;
  end: Date;
  content: string;
}

/** What is to be drawn, and how. */
export interface ItemScene {
  readonly items: readonly TimelineItem[];
  readonly scale: Scale;
  readonly state: ItemState;
}

interface Drawn extends Omit<ItemScene, 'items'> {
  readonly item: TimelineItem;
}

export interface ItemEvents {
  /** Changes what the library holds, without a drawing by it. */
  change(change: () => void): void;
  /** Whether the next frame has enough to do without changes. */
  isBusy(): boolean;
  /** All are drawn. */
  drawn(): void;
}

interface Change {
  readonly item: TimelineItem;
  /** It is no longer wanted. */
  readonly goes: boolean;
}

/** So many items that come or change leave a frame time for all else; to take one away costs half. */
export const mostInFrame = 16;

const msPerDay = 86_400_000;
export const toInstant = (day: number) => new Date(Math.round(day * msPerDay));

export class ItemDrawing {
  private readonly elements: ItemElements;
  private readonly library: DataSet<VisItem>;
  private readonly on: ItemEvents;
  private readonly drawn = new Map<string, Drawn>();
  private scene: ItemScene | undefined;
  private waiting: readonly Change[] = [];
  private frame = 0;
  /** When the items of each lane last changed: a count of all changes so far. */
  private readonly changedAt = new Map<string, number>();
  private changes = 0;
  /** Where the view starts: a day. */
  private edge = Number.NEGATIVE_INFINITY;

  constructor(elements: ItemElements, library: DataSet<VisItem>, on: ItemEvents) {
    this.elements = elements;
    this.library = library;
    this.on = on;
  }

  /** By difference: what stays keeps its element, and with it the focus. What is in view comes first. */
  show(scene: ItemScene, view: View): void {
    const first = this.scene === undefined;
    this.scene = scene;
    this.edge = view.from;
    const wanted = new Set(scene.items.map(({ key }) => key));
    const shown = [...this.drawn.values()].map(({ item }) => item);
    this.waiting = [
      ...shown.filter(({ key }) => !wanted.has(key)).map((item) => ({ item, goes: true })),
      ...scene.items
        .filter((item) => !this.isDrawn(item, scene))
        .map((item) => ({ item, goes: false })),
    ].sort(this.byTurn(view));
    // In a page that nobody sees there are no frames.
    this.draw(first || document.hidden ? Number.POSITIVE_INFINITY : mostInFrame);
  }

  /** Keeps words in view whose marks reach into it from the left. */
  keepWordsInView({ from }: View): void {
    this.edge = from;
    for (const { item, scale } of this.drawn.values()) this.shift(item, scale);
  }

  /** Nothing is drawn any more. */
  stop(): void {
    cancelAnimationFrame(this.frame);
  }

  /** What is in view before the rest; the lane that has waited longest before the others. */
  private byTurn(view: View): (a: Change, b: Change) => number {
    const outOfView = ({ item }: Change) => Number(item.from > view.to || item.to < view.from);
    const turn = ({ item }: Change) => this.changedAt.get(item.placed.lane) ?? 0;
    return (a, b) => outOfView(a) - outOfView(b) || turn(a) - turn(b) || a.item.from - b.item.from;
  }

  private isDrawn(item: TimelineItem, { scale, state }: ItemScene): boolean {
    const known = this.drawn.get(item.key);
    return known?.item === item && known.scale === scale && known.state === state;
  }

  /** @param most as `mostInFrame`; the rest waits for the next frames */
  private draw(most: number): void {
    cancelAnimationFrame(this.frame);
    const gone: string[] = [];
    const placed: TimelineItem[] = [];
    let [done, cost] = [0, 0];
    for (const { item, goes } of this.waiting) {
      if (cost >= most) break;
      done++;
      if (goes) gone.push(item.key);
      else if (this.isPlaced(item)) placed.push(item);
      const changed = goes ? this.takeAway(item) : this.put(item);
      if (!changed) continue;
      cost += goes ? 0.5 : 1;
      this.changedAt.set(item.placed.lane, ++this.changes);
    }
    this.waiting = this.waiting.slice(done);
    this.on.change(() => {
      if (gone.length > 0) this.library.remove(gone);
      if (placed.length > 0) this.library.update(placed.map(toVisItem));
    });
    this.drawNext(true);
  }

  /** @param mayWait no more than a frame: in a long movement every one is busy */
  private drawNext(mayWait: boolean): void {
    this.frame = requestAnimationFrame(() => {
      if (this.waiting.length === 0) this.on.drawn();
      else if (mayWait && this.on.isBusy()) this.drawNext(false);
      else this.draw(mostInFrame);
    });
  }

  /** Whether the library is to be told where it stands. */
  private isPlaced({ key, from, to }: TimelineItem): boolean {
    const before = this.drawn.get(key)?.item;
    return before?.from !== from || before.to !== to;
  }

  private takeAway({ key }: TimelineItem): boolean {
    this.elements.delete(key);
    return this.drawn.delete(key);
  }

  /** @returns whether it looks different now */
  private put(item: TimelineItem): boolean {
    if (!this.scene) return false;
    const { scale, state } = this.scene;
    this.drawn.set(item.key, { item, scale, state });
    const changed = this.elements.show(item, scale, state);
    this.shift(item, scale);
    return changed;
  }

  private shift(item: TimelineItem, { pxPerDay, rem }: Scale): void {
    this.elements.shift(item, this.edge * pxPerDay + rem / 2);
  }
}

function toVisItem({ key, placed, from, to }: TimelineItem): VisItem {
  return {
    id: key,
    type: placedItem,
    group: placed.lane,
    start: toInstant(from),
    end: toInstant(to),
    // Its element comes from the template; this is never drawn.
    content: '',
  };
}
