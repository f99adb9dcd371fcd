/**
 * Draws items a few in each frame. A new scale changes hundreds of them, and for all of them at
 * once the browser would need several frames, in which nothing moves.
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
  /** All are drawn. */
  drawn(): void;
}

/** An item that comes or changes, or the key of one that goes. */
type Change = TimelineItem | string;

/** So many changes leave a frame time for all else. */
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
    const changes: Change[] = [
      ...[...this.drawn.keys()].filter((key) => !wanted.has(key)),
      ...scene.items.filter((item) => !this.isDrawn(item, scene)),
    ];
    const isInView = (change: Change) => {
      const item = typeof change === 'string' ? this.drawn.get(change)?.item : change;
      return item !== undefined && item.from <= view.to && item.to >= view.from;
    };
    this.waiting = changes.sort((a, b) => Number(isInView(b)) - Number(isInView(a)));
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

  private isDrawn(item: TimelineItem, { scale, state }: ItemScene): boolean {
    const known = this.drawn.get(item.key);
    return known?.item === item && known.scale === scale && known.state === state;
  }

  /** @param most so many changes are made, the rest in the next frames */
  private draw(most: number): void {
    cancelAnimationFrame(this.frame);
    const gone: string[] = [];
    const placed: TimelineItem[] = [];
    let [done, changed] = [0, 0];
    for (const change of this.waiting) {
      if (changed >= most) break;
      done++;
      if (typeof change === 'string') gone.push(change);
      else if (this.isPlaced(change)) placed.push(change);
      if (this.make(change)) changed++;
    }
    this.waiting = this.waiting.slice(done);
    this.on.change(() => {
      if (gone.length > 0) this.library.remove(gone);
      if (placed.length > 0) this.library.update(placed.map(toVisItem));
    });
    this.frame = requestAnimationFrame(() => {
      if (this.waiting.length > 0) this.draw(mostInFrame);
      else this.on.drawn();
    });
  }

  /** Whether the library is to be told where it stands. */
  private isPlaced({ key, from, to }: TimelineItem): boolean {
    const before = this.drawn.get(key)?.item;
    return before?.from !== from || before.to !== to;
  }

  /** @returns whether there is anything else to be seen now */
  private make(change: Change): boolean {
    const { drawn, elements, scene } = this;
    if (typeof change === 'string') {
      elements.delete(change);
      return drawn.delete(change);
    }
    if (!scene) return false;
    const { scale, state } = scene;
    drawn.set(change.key, { item: change, scale, state });
    const changed = elements.show(change, scale, state);
    this.shift(change, scale);
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
