/**
 * The layout of lanes for one scale, as far as anyone looks at it. Few events are laid out all at
 * once; of many only the part near the view.
 */
import type { LabelRuler } from './label-of.ts';
import type { Lane } from './lanes-of.ts';
import { layOutLanes } from './layout-lanes.ts';
import type { Layout, Scale } from './placed.ts';
import { Tiles } from './tiles.ts';
import type { View } from './view.ts';

export interface Layouts {
  readonly scale: Scale;
  /** All that stands in a view or reaches into it, and perhaps more. */
  around(view: View): Layout;
  /** Lays that out step by step, so that it is there when it is asked for. */
  prepare(view: View): Iterable<unknown>;
  /** The part with an event, by its order. */
  holding(order: number): Layout;
  /** The part with something in it before or after another; from nowhere the outermost. */
  beside(part: Layout | undefined, by: 1 | -1): Layout | undefined;
  /** @param orders of events that come before all others: they keep their whole labels */
  promoting(orders: ReadonlySet<number>): Layouts;
}

/** Up to so many events, copies included, are laid out at once. */
const mostAtOnce = 600;

/**
 * @param near the layouts of a scale close by: they save time and change nothing
 * @param most so many events are laid out at once
 */
export function layoutsOf(
  lanes: readonly Lane[],
  scale: Scale,
  ruler: LabelRuler,
  near?: Layouts,
  most = mostAtOnce,
): Layouts {
  const count = lanes.reduce((sum, { orders }) => sum + orders.length, 0);
  if (count > most) return new Tiles(lanes, scale, ruler);
  const guess = near instanceof Whole ? near.layout : undefined;
  return new Whole(layOutLanes(lanes, scale, ruler, undefined, guess), lanes, ruler);
}

/** All of it in one part. */
class Whole implements Layouts {
  readonly layout: Layout;
  private readonly lanes: readonly Lane[];
  private readonly ruler: LabelRuler;

  constructor(layout: Layout, lanes: readonly Lane[], ruler: LabelRuler) {
    this.layout = layout;
    this.lanes = lanes;
    this.ruler = ruler;
  }

  get scale(): Scale {
    return this.layout.scale;
  }

  around(): Layout {
    return this.layout;
  }

  prepare(): Iterable<unknown> {
    return [];
  }

  holding(): Layout {
    return this.layout;
  }

  beside(part: Layout | undefined): Layout | undefined {
    return part ? undefined : this.layout;
  }

  promoting(orders: ReadonlySet<number>): Layouts {
    const { layout, lanes, ruler } = this;
    return new Whole(layOutLanes(lanes, layout.scale, ruler, orders, layout), lanes, ruler);
  }
}

/** The same, each part of it seen in another way: as it is known on a day. */
export function seenThrough(layouts: Layouts, see: (layout: Layout) => Layout): Layouts {
  const seen = new WeakMap<Layout, Layout>();
  const before = new WeakMap<Layout, Layout>();
  const through = (layout: Layout): Layout => {
    const known = seen.get(layout);
    if (known) return known;
    const made = see(layout);
    seen.set(layout, made);
    before.set(made, layout);
    return made;
  };
  return {
    scale: layouts.scale,
    around: (view) => through(layouts.around(view)),
    *prepare(view) {
      yield* layouts.prepare(view);
      through(layouts.around(view));
    },
    holding: (order) => through(layouts.holding(order)),
    beside(part, by) {
      const next = layouts.beside(part && (before.get(part) ?? part), by);
      return next && through(next);
    },
    promoting: (orders) => seenThrough(layouts.promoting(orders), see),
  };
}
