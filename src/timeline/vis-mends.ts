/**
 * Mends for the library. They keep it from asking the browser, in the midst of changes, where
 * things stand: each answer costs a layout of the page, and together they took longer than all else.
 */
import { timeline } from 'vis-timeline/esnext';

/** What we use of the library's range; its types leave its components out. */
interface RangeItem {
  dom: { readonly box: HTMLElement; readonly content: HTMLElement } | null;
  dirty: boolean;
  readonly data: { readonly start: Date; readonly end: Date };
  readonly conversion: Conversion;
  /** Not yet placed: null. */
  left: number | null;
  repositionX(): void;
  setData(data: unknown): void;
}

interface Conversion {
  /** Pixels from the left edge of the items' layer. */
  toScreen(instant: Date): number;
}

declare module 'vis-timeline/esnext' {
  /** The library's parts, exported so that they can be extended. */
  export const timeline: {
    readonly components: {
      readonly items: { readonly RangeItem: new (...parts: never[]) => RangeItem };
      readonly ItemSet: { readonly types: Record<string, unknown> };
      readonly TimeAxis: { readonly prototype: { redraw: () => boolean } };
    };
  };
}

const { ItemSet, TimeAxis, items } = timeline.components;

// Its axis is made anew at each step, from texts written as HTML; ours is in vis-axis.ts.
TimeAxis.prototype.redraw = () => false;

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
  override repositionX(): void {
    const { dom, data, conversion } = this;
    const left = conversion.toScreen(data.start);
    if (!dom || left === this.left) return;
    this.left = left;
    dom.box.style.left = `${left}px`;
  }

  /** At the top of its lane; its row is in its style. */
  repositionY(): void {}

  /** Whoever gets another date while it is shown goes there: no drawing follows that would do it. */
  override setData(data: unknown): void {
    super.setData(data);
    this.repositionX();
  }
}

/** The name of the type, for the `type` of an item. */
export const placedItem = 'placed';
ItemSet.types[placedItem] = PlacedItem;

interface Range {
  /** Milliseconds since 1970. */
  readonly start: number;
  readonly end: number;
}

interface Body {
  readonly range: Range;
  readonly emitter: { emit(event: string, ...details: unknown[]): void };
}

/** The part of a timeline that holds its items. */
export interface ItemSetPart {
  redraw?: () => boolean;
  readonly items: Readonly<Record<string, Pick<RangeItem, 'repositionX'>>>;
  readonly dom: { readonly foreground: HTMLElement };
  body: Body;
  conversion: Conversion;
}

/** What of a timeline the steps of a movement need. */
export interface StepParts {
  readonly itemSet: ItemSetPart;
  readonly range: Range;
  readonly props: { readonly center: { readonly width: number } };
  readonly dom: { readonly top: HTMLElement; readonly backgroundVertical: HTMLElement };
}

/**
 * Lets all items that a timeline has stay in the page, whether in view or just beside it.
 *
 * @returns changes items without a drawing: the library would measure and draw everything, but items
 * take their places when they are added
 */
export function keepAllItems({ itemSet }: StepParts): (change: () => void) => void {
  const { body } = itemSet;
  const wide = (by: (range: Range) => number) => ({ get: () => by(body.range) });
  const range = Object.create(body.range, {
    start: wide(({ start, end }) => start - 4 * (end - start)),
    end: wide(({ start, end }) => end + 4 * (end - start)),
  });
  let quiet = false;
  const emit: Body['emitter']['emit'] = (event, ...details) => {
    if (!quiet || event !== '_change') body.emitter.emit(event, ...details);
  };
  const emitter = Object.create(body.emitter, { emit: { value: emit } });
  itemSet.body = Object.create(body, { range: { value: range }, emitter: { value: emitter } });
  return (change) => {
    quiet = true;
    itemSet.redraw = () => false;
    try {
      change();
    } finally {
      quiet = false;
      // The one of its class again.
      delete itemSet.redraw;
    }
  };
}
