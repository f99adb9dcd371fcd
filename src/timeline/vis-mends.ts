/**
 * Two mends for the library. Both keep it from asking the browser, in the midst of changes, where
 * things stand: each answer costs a layout of the page, and together they took longer than all else.
 */
import { timeline } from 'vis-timeline/esnext';

/** What we use of the library's range; its types leave its components out. */
interface RangeItem {
  dom: { readonly box: HTMLElement; readonly content: HTMLElement } | null;
  dirty: boolean;
  readonly data: { readonly start: Date; readonly end: Date };
  readonly conversion: { toScreen(instant: Date): number };
  left: number;
  width: number;
}

declare module 'vis-timeline/esnext' {
  /** The library's parts, exported so that they can be extended. */
  export const timeline: {
    readonly components: {
      readonly items: { readonly RangeItem: new (...parts: never[]) => RangeItem };
      readonly ItemSet: { readonly types: Record<string, unknown> };
    };
  };
}

const { ItemSet, items } = timeline.components;

/** A range that takes its place and size from our layout, and does not measure itself when shown. */
class PlacedItem extends items.RangeItem {
  /** One element, where the library's own has four. */
  _createDomElement(): void {
    if (this.dom) return;
    const box = document.createElement('div');
    // By this the library knows what the reader points at.
    Object.assign(box, { 'vis-item': this });
    this.dom = { box, content: box };
    this.dirty = true;
  }

  /** Lanes have heights of their own, and words their own room. */
  _getDomComponentsSizes() {
    return { content: { width: 0 }, box: { height: 0 } };
  }

  /** To tell whether content has changed, the library would write elements as HTML. */
  _contentToString(content: unknown): unknown {
    return content;
  }

  /** Unlike the library's, however long: what stands in a long bar keeps its place. */
  repositionX(): void {
    const { dom, data, conversion } = this;
    if (!dom) return;
    this.left = conversion.toScreen(data.start);
    this.width = Math.max(conversion.toScreen(data.end) - this.left, 1);
    dom.box.style.transform = `translateX(${this.left}px)`;
    dom.box.style.width = `${this.width}px`;
  }
}

/** The name of the type, for the `type` of an item. */
export const placedItem = 'placed';
ItemSet.types[placedItem] = PlacedItem;

/** The part of a timeline that holds its items. */
export interface ItemSetPart {
  redraw?: () => boolean;
}

/**
 * Changes items without a drawing after each kind of change. The library draws the next frame
 * anyhow, as it does after every change.
 */
export function withoutDrawing(itemSet: ItemSetPart, change: () => void): void {
  itemSet.redraw = () => false;
  try {
    change();
  } finally {
    // The one of its class again.
    delete itemSet.redraw;
  }
}
