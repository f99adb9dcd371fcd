import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { ChronologyEvent } from '../events/chronology.ts';
import { ordersOf, type Placed } from './placed.ts';
import { firstInView, holderOf, isInView, nextStop } from './stops.ts';
import type { TimelineItem } from './to-items.ts';
import type { Lanes } from './use-lanes.ts';
import type { Movement } from './use-movement.ts';
import { bringIntoView, zoom } from './view.ts';

export interface Roving {
  /** The key of the item that the Tab key reaches; undefined if none is in view. */
  readonly stop: string | undefined;
  onKeyDown(event: KeyboardEvent): void;
  /** An event has the reader's attention: the arrows go on from it. */
  attend(id: string): void;
  /** Brings an event into view, lane and all. */
  reveal(id: string): void;
  /** To be called whenever the library has drawn. */
  drawn(): void;
}

const nothing = { events: [], eventById: new Map<string, ChronologyEvent>() };

/**
 * The timeline as one tab stop: arrows go by date, and what is out of view is brought there. The
 * focus stays in the timeline when the item that had it is no longer drawn.
 *
 * @param region gets the focus where no item can have it
 */
export function useStops(
  region: RefObject<HTMLElement | null>,
  { layouts, near, layout, items, tops }: Lanes,
  dimmed: ReadonlySet<string>,
  movement: Movement,
): Roving {
  const { view } = movement;
  const [cursor, setCursor] = useState<string>();
  const { events, eventById } = layout.lanes[0]?.lane.chronology ?? nothing;
  /** What shows an event, wherever that is. */
  const holderById = (id: string | undefined): Placed | undefined => {
    const { order, date } = (id !== undefined && eventById.get(id)) || {};
    return date && order !== undefined ? holderOf(layouts.holding(order), order) : undefined;
  };
  const held = holderById(cursor);
  const isNear = (placed: Placed) => near.lanes.some(({ lane }) => lane.id === placed.lane);
  const stop =
    held && isNear(held) && isInView(held, layout, view) ? held : firstInView(near, view);
  const wanted = useRef<{ id: string; focus: boolean }>(undefined);
  const focused = useRef<HTMLElement>(undefined);
  useFocusMemory(region, focused);

  /** The item that shows a stop; at the left edge counts are merged into one. */
  const itemOf = (placed: Placed | undefined): TimelineItem | undefined => {
    const [first = -1] = placed ? ordersOf(placed) : [];
    return (
      items.find(({ key }) => key === placed?.key) ??
      items.find(
        ({ placed: one }) => one.kind === 'count' && one.lane === placed?.lane && one.of.has(first),
      )
    );
  };
  const buttonOf = (placed: Placed | undefined): HTMLElement | undefined => {
    const key = itemOf(placed)?.key;
    const buttons = region.current?.querySelectorAll<HTMLElement>('button[data-key]') ?? [];
    return [...buttons].find(({ dataset }) => dataset.key === key);
  };

  /** Brings an event's item into view; done when it is drawn. */
  const seek = (id: string, focus: boolean) => {
    const placed = holderById(id);
    if (!placed) return;
    setCursor(id);
    wanted.current = { id, focus };
    if (!isNear(placed)) {
      const lane = layout.lanes.findIndex(({ lane: { id } }) => id === placed.lane);
      scrollTo(region.current, tops[lane] ?? 0);
    }
    const { pxPerDay, rem } = layout.scale;
    const [left, right] = [placed.left - rem, placed.right + rem];
    const now = movement.now();
    const to = bringIntoView(now, left / pxPerDay, right / pxPerDay);
    // Only an arrow is the reader's own wish to be elsewhere in time.
    const moves = to !== now && (focus ? movement.move(to) : movement.bring(to));
    if (!moves) drawn();
  };
  /** Where an arrow starts from: a movement to the last one may still be under way. */
  const origin = () => (wanted.current ? (held ?? stop) : stop);
  const goTo = (placed: Placed | undefined) => {
    const [first = -1] = placed ? ordersOf(placed) : [];
    const event = events[first];
    if (event) seek(event.id, true);
  };

  const drawn = () => {
    const button = wanted.current && buttonOf(holderById(wanted.current.id));
    if (button) {
      if (wanted.current?.focus) button.focus({ preventScroll: true });
      wanted.current = undefined;
      button.scrollIntoView({ block: 'nearest' });
    }
    const lost = focused.current && document.activeElement === document.body;
    if (!lost || !document.hasFocus()) return;
    // Taken out of the page, and perhaps put back.
    const kept = focused.current?.isConnected
      ? focused.current
      : (buttonOf(stop) ?? region.current);
    kept?.focus({ preventScroll: true });
  };

  /** What has the attention keeps its place. */
  const zoomAtStop = (factor: number) => {
    const day = stop && stop.left / layout.scale.pxPerDay;
    const now = movement.now();
    const inView = day !== undefined && day >= now.from && day <= now.to;
    movement.move(zoom(now, factor, inView ? day : undefined));
  };

  return {
    stop: itemOf(stop)?.key,
    attend: setCursor,
    reveal: (id) => seek(id, false),
    drawn,
    onKeyDown(event) {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const skips = (order: number) => dimmed.size > 0 && dimmed.has(events[order]?.id ?? '');
      const step = (by: 1 | -1, from?: Placed) => goTo(nextStop(layouts, skips, from, by));
      const act = {
        ArrowRight: () => step(1, origin()),
        ArrowLeft: () => step(-1, origin()),
        Home: () => step(1),
        End: () => step(-1),
        '+': () => zoomAtStop(1 / 1.5),
        '=': () => zoomAtStop(1 / 1.5),
        '-': () => zoomAtStop(1.5),
        '0': () => movement.fit(),
      }[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    },
  };
}

/** Scrolls lanes, or the page with them, so that one of them comes into sight. */
function scrollTo(region: HTMLElement | null, top: number): void {
  if (!region) return;
  if (region.scrollHeight > region.clientHeight) region.scrollTop = top;
  else window.scrollBy(0, region.getBoundingClientRect().top + top);
}

/**
 * Remembers what has the focus in the region, until the reader gives it to something else. What is
 * taken out of the page loses the focus too, but nobody gave it away.
 */
function useFocusMemory(
  region: RefObject<HTMLElement | null>,
  focused: RefObject<HTMLElement | undefined>,
): void {
  useEffect(() => {
    const isInside = (target: EventTarget | null): target is HTMLElement =>
      target instanceof HTMLElement && (region.current?.contains(target) ?? false);
    const note = ({ target }: FocusEvent) => {
      focused.current = isInside(target) ? target : undefined;
    };
    const leave = ({ target }: PointerEvent) => {
      if (!isInside(target)) focused.current = undefined;
    };
    document.addEventListener('focusin', note);
    document.addEventListener('pointerdown', leave);
    return () => {
      document.removeEventListener('focusin', note);
      document.removeEventListener('pointerdown', leave);
    };
  }, [region, focused]);
}
