import { type RefObject, startTransition, useEffect, useRef, useState } from 'react';
import type { Span } from '../events/span.ts';
import { useSlices } from '../ui/use-slices.ts';
import { useSteps } from './use-view.ts';
import { clampView, isLoadedFor, isSameView, sameSpan, spanOfView, type View } from './view.ts';
import { moveTimeline, type TimelineEvents, type VisTimeline } from './vis-timeline.ts';

export interface Movement {
  /**
   * What is in view when it rests; of a movement the steps that leave what is loaded for it. Those
   * that follow every step ask `useView`, so that the others need not be rendered for it.
   */
  readonly view: View;
  /** Where the page wants it. */
  readonly target: View;
  /** What is in view at this instant, between two renderings. */
  readonly now: () => View;
  /** Calls back at every step. @returns ends it */
  readonly follow: (step: () => void) => () => void;
  /** For the library. */
  readonly on: Pick<TimelineEvents, 'move' | 'moved'>;
  /** The reader's own move; it is reported when it ends. @returns false at the end of all time */
  move(view: View, animated?: boolean): boolean;
  /** The reader wants everything in view. */
  fit(): void;
  /** While the reader holds the brush no movement has ended. */
  hold(held: boolean): void;
  /** A move that nobody asked for, as to an event that the page has selected: never reported. */
  bring(view: View): boolean;
}

interface Wanted {
  readonly span: Span | undefined;
  /** Where everything is in view. */
  readonly fit: View;
  /** Where the span is; without one, where everything is. */
  readonly target: View;
  /** Beyond these nothing moves. */
  readonly bounds: View;
  /** Pixels of the timeline; a change of size is followed at once. */
  readonly width: number;
  /** Milliseconds that a movement takes, where it is not to be at once. */
  readonly glide: number;
  /** Lays out what a view needs, step by step. */
  readonly prepare: (view: View) => Iterable<unknown>;
}

/** Milliseconds without a step. */
const untilRest = 120;

/** Who wants no motion gets none; and what nobody sees has none to catch up with. */
const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches || document.hidden;

/**
 * Keeps the timeline where the page wants it, and tells the page where the reader has moved it.
 * What we moved ourselves is never reported, and what comes back as reported moves nothing.
 */
export function useMovement(
  handle: RefObject<VisTimeline | undefined>,
  { span, fit, target, bounds, width, glide, prepare }: Wanted,
  onSpan: (span: Span | undefined) => void,
): Movement {
  const [rested, setRested] = useState<View>();
  const view = rested ?? target;
  const steps = useSteps(target);
  const mover = useRef<'page' | 'reader'>('page');
  /** The span on which the page and the timeline agree, and the width at which they did. */
  const agreed = useRef({ span, width });

  const go = (by: 'page' | 'reader', to: View, animated: boolean): boolean => {
    mover.current = by;
    const duration = animated && !calm() ? glide : 0;
    const goal = clampView(to, bounds);
    if (handle.current) moveTimeline(handle.current, goal, duration);
    return !isSameView(goal, steps.now());
  };

  const held = useRef(false);
  const report = () => {
    if (mover.current !== 'reader' || held.current) return;
    const reported = spanOfView(steps.now());
    if (sameSpan(reported, agreed.current.span)) return;
    agreed.current = { ...agreed.current, span: reported };
    onSpan(reported);
  };

  const { from, to } = target;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new target moves the timeline
  useEffect(() => {
    const { current: before } = agreed;
    agreed.current = { span, width };
    if (span && sameSpan(span, before.span)) return;
    go('page', { from, to }, width === before.width);
  }, [span?.from, span?.to, from, to, width]);

  const resting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(resting.current), []);
  const inSlices = useSlices();
  const laying = useRef<{ next?: View }>(undefined);
  /** What comes while something is being laid out waits for that: none would ever be finished. */
  const layOut = (to: View) => {
    const { current: before } = laying;
    if (before) {
      before.next = to;
      return;
    }
    const now: { next?: View } = {};
    laying.current = now;
    inSlices(prepare(to), () => {
      laying.current = undefined;
      startTransition(() => setRested(to));
      if (now.next) pass(to, now.next);
    });
  };
  const rest = () => {
    clearTimeout(resting.current);
    layOut(steps.now());
  };
  /**
   * A step that leaves what is loaded has more laid out, another one only if it stays the last.
   *
   * @param loaded what is laid out, or about to be shown
   */
  const pass = (loaded: View, to: View) => {
    clearTimeout(resting.current);
    if (isLoadedFor(loaded, to)) resting.current = setTimeout(rest, untilRest);
    else layOut(to);
  };

  return {
    view,
    target,
    now: steps.now,
    follow: steps.follow,
    on: {
      move: (to, dragged) => {
        if (dragged) mover.current = 'reader';
        const first = !steps.begun();
        steps.take(to);
        if (first) setRested(to);
        else pass(view, to);
      },
      moved: () => {
        rest();
        report();
      },
    },
    move: (to, animated = true) => go('reader', to, animated),
    fit: () => {
      go('page', fit, true);
      agreed.current = { ...agreed.current, span: undefined };
      onSpan(undefined);
    },
    hold: (holds) => {
      held.current = holds;
      if (!holds) report();
    },
    bring: (to) => go('page', to, true),
  };
}
