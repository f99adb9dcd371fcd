import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { type Chunk, findChunk } from './chunks.ts';
import { type ChunkRange, chunksBetween, toOffsets } from './offsets.ts';

/** Up to so many events all are in the page: found by Ctrl+F, and printed without a script. */
export const mostEventsAtOnce = 300;

/** How far beyond the screen the list is drawn, in pixels. */
const margin = 800;
/** The stretch moves in steps, so that not every pixel scrolled draws anew. */
const step = 400;

/** Finds drawn chunks, articles and headings again; the list marks them with these. */
export const chunkMark = 'data-chunk';
export const eventMark = 'data-event';
const yearMark = 'h2, h3';

/**
 * Which chunks of the list are drawn: all of a short list, of a long one those near the screen.
 *
 * Whatever scrolls, the page or a box around the list, the list's place on the screen tells. A
 * library for this wants to own the scrolling box and knows rows, not sections with headings. When
 * another event is selected it is drawn and scrolled into view.
 *
 * @param all draws everything, as for print
 */
export function useDrawnChunks(
  chunks: readonly Chunk[],
  selected: string | undefined,
  all: boolean,
): { list: RefObject<HTMLDivElement | null>; range: ChunkRange } {
  const list = useRef<HTMLDivElement>(null);
  const [stretch, setStretch] = useState({ from: 0, to: 2000 });
  const [sizes, setSizes] = useState<{ heights: ReadonlyMap<string, number>; year: number }>({
    heights: new Map(),
    year: 56,
  });
  const wanted = useRef<string>(undefined);

  const short = useMemo(
    () => chunks.reduce((sum, { events }) => sum + events.length, 0) <= mostEventsAtOnce,
    [chunks],
  );
  const whole = all || short;
  const offsets = useMemo(() => toOffsets(chunks, sizes.heights, sizes.year), [chunks, sizes]);
  const range = useMemo(
    () =>
      whole
        ? { first: 0, last: chunks.length - 1, above: 0, below: 0 }
        : chunksBetween(offsets, stretch.from, stretch.to),
    [whole, chunks, offsets, stretch],
  );

  useEffect(() => {
    if (whole) return;
    const follow = () => {
      if (!list.current) return;
      const { top } = list.current.getBoundingClientRect();
      const from = Math.floor((-top - margin) / step) * step;
      const to = Math.ceil((window.innerHeight - top + margin) / step) * step;
      setStretch((old) => (old.from === from && old.to === to ? old : { from, to }));
    };
    follow();
    // Caught on the way down, since a scroll of a box does not bubble.
    window.addEventListener('scroll', follow, { capture: true, passive: true });
    window.addEventListener('resize', follow);
    return () => {
      window.removeEventListener('scroll', follow, { capture: true });
      window.removeEventListener('resize', follow);
    };
  }, [whole]);

  useLayoutEffect(() => {
    if (whole || !list.current) return;
    const measured = measure(list.current, sizes);
    if (measured) setSizes(measured);
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: only another selection scrolls
  useEffect(() => {
    wanted.current = selected;
    if (!selected || whole) return;
    const index = findChunk(chunks, selected);
    const top = offsets.tops[index];
    if (top === undefined) return;
    if (index >= range.first && index <= range.last) return;
    setStretch({ from: top - margin, to: top + window.innerHeight + margin });
  }, [selected]);

  useEffect(() => {
    if (!wanted.current) return;
    const article = list.current?.querySelector(`[${eventMark}="${wanted.current}"]`);
    if (!article) return;
    wanted.current = undefined;
    article.scrollIntoView({ block: 'nearest' });
  });

  return { list, range };
}

/** Undefined if nothing has changed by a pixel. */
function measure(
  list: HTMLElement,
  { heights, year }: { heights: ReadonlyMap<string, number>; year: number },
) {
  const found = new Map(heights);
  let changed = false;
  for (const chunk of list.querySelectorAll(`[${chunkMark}]`)) {
    const key = chunk.getAttribute(chunkMark) ?? '';
    const { height } = chunk.getBoundingClientRect();
    if (Math.abs((heights.get(key) ?? 0) - height) <= 1) continue;
    found.set(key, height);
    changed = true;
  }
  const yearHeight = list.querySelector(yearMark)?.getBoundingClientRect().height ?? year;
  if (Math.abs(yearHeight - year) > 1) changed = true;
  return changed ? { heights: found, year: yearHeight } : undefined;
}
