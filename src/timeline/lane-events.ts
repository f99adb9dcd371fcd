/** Some events of a lane. There may be many: only their numbers are kept until one is looked at. */
import type { ChronologyEvent } from '../events/chronology.ts';
import { firstWhere } from './first-where.ts';
import type { Lane, LaneEvent } from './lanes-of.ts';

export class LaneEvents {
  readonly lane: Lane;
  /** Their orders, ascending. */
  readonly orders: Uint32Array;

  constructor(lane: Lane, orders: Uint32Array) {
    this.lane = lane;
    this.orders = orders;
  }

  get length(): number {
    return this.orders.length;
  }

  get first(): LaneEvent | undefined {
    const [order] = this.orders;
    return order === undefined ? undefined : this.lane.at(order);
  }

  has(order: number): boolean {
    const { orders } = this;
    return orders[firstWhere(orders.length, (at) => (orders[at] ?? 0) >= order)] === order;
  }

  filter(test: (order: number) => boolean): LaneEvents {
    return new LaneEvents(this.lane, this.orders.filter(test));
  }

  /** The days at which their marks start. */
  starts(): number[] {
    const { different, of } = this.lane.marks;
    return Array.from(this.orders, (order) => different[of[order] ?? 0]?.mark.from ?? 0);
  }

  /** As they stand in the chronology: no labels are made. */
  events(): ChronologyEvent[] {
    const { events } = this.lane.chronology;
    return Array.from(this.orders, (order) => events[order] as ChronologyEvent);
  }
}
