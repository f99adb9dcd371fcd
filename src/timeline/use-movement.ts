import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Span } from '../events/span.ts';
import { clampView, sameSpan, spanOfView, type View, viewOfSpan } from './view.ts';
import { moveTimeline, type TimelineEvents, type VisTimeline } from './vis-timeline.ts';

export interface Movement {
  /** What is in view, at every step of a movement. */
  readonly view: View;
  /** Where the page wants it. */
  readonly target: View;
  /** What is in view at this instant, between two renderings. */
  now(): View;
  /** For the library. */
  readonly on: Pick<TimelineEvents, 'move' | 'moved'>;
  /** The reader's own move; it is reported when it ends. */
  move(view: View, animated?: boolean): void;
  /** The reader wants everything in view. */
  fit(): void;
  /** While the reader holds the brush no movement has ended. */
  hold(held: boolean): void;
  /** A move that nobody asked for, as to an event that the page has selected: never reported. */
  bring(view: View): void;
}

interface Wanted {
  readonly span: Span | undefined;
  /** Where everything is in view: the target while there is no span. */
  readonly fit: View;
  /** Beyond these nothing moves. */
  readonly bounds: View;
  /** Pixels of the timeline; a change of size is followed at once. */
  readonly width: number;
  /** Milliseconds that a movement takes, where it is not to be at once. */
  readonly glide: number;
}

/** Who wants no motion gets none; and what nobody sees has none to catch up with. */
const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches || document.hidden;

/**
 * Keeps the timeline where the page wants it, and tells the page where the reader has moved it.
 * What we moved ourselves is never reported, and what comes back as reported moves nothing.
 */
export function useMovement(
  handle: RefObject<VisTimeline | undefined>,
  { span, fit, bounds, width, glide }: Wanted,
  onSpan: (span: Span | undefined) => void,
): Movement {
  const target = span ? viewOfSpan(span) : fit;
  const [moved, setMoved] = useState<View>();
  const view = moved ?? target;
  const now = useRef<View>(undefined);
  const mover = useRef<'page' | 'reader'>('page');
  /** The span on which the page and the timeline agree, and the width at which they did. */
  const agreed = useRef({ span, width });

  const go = (by: 'page' | 'reader', to: View, animated: boolean) => {
    mover.current = by;
    const duration = animated && !calm() ? glide : 0;
    if (handle.current) moveTimeline(handle.current, clampView(to, bounds), duration);
  };

  const held = useRef(false);
  const report = () => {
    if (mover.current !== 'reader' || held.current || !now.current) return;
    const reported = spanOfView(now.current);
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

  return {
    view,
    target,
    now: () => now.current ?? target,
    on: {
      move: (to, dragged) => {
        if (dragged) mover.current = 'reader';
        now.current = to;
        setMoved(to);
      },
      moved: report,
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
