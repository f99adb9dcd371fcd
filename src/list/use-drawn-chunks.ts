import {
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { type Chunk, findChunk } from './chunks.ts';
import { type ChunkRange, chunksBetween, toOffsets } from './offsets.ts';
import { guessedSizes, type Measured, updateSizes } from './sizes.ts';

/** Up to so many events all are in the page: found by Ctrl+F, and printed without a script. */
const mostEventsAtOnce = 300;

/** How far beyond the screen the list is drawn, in pixels. */
const margin = 800;
/** The stretch moves in steps, so that not every pixel scrolled draws anew. */
const step = 400;

/** Finds drawn chunks, articles and headings again; the list marks them with these. */
export const chunkMark = 'data-chunk';
export const eventMark = 'data-event';
const yearMark = 'h2';

/**
 * Which chunks of the list are drawn: all of a short list, of a long one those near the screen.
 *
 * Whatever scrolls, the page or a box around the list, the list's place on the screen tells. A
 * library for this wants to own the scrolling box and knows rows, not sections with headings. When
 * another event is selected it is drawn and scrolled into view.
 *
 * @param all draws everything, as for print
 * @param withExcerpts whether events show them: it changes all heights
 */
export function useDrawnChunks(
  chunks: readonly Chunk[],
  selected: string | undefined,
  all: boolean,
  withExcerpts: boolean,
): { list: RefObject<HTMLDivElement | null>; range: ChunkRange } {
  const list = useRef<HTMLDivElement>(null);
  const [stretch, setStretch] = useState({ from: 0, to: 2000 });
  const [sizes, setSizes] = useState(guessedSizes);
  const wanted = useRef<string>(undefined);

  const short = useMemo(
    () => chunks.reduce((sum, { events }) => sum + events.length, 0) <= mostEventsAtOnce,
    [chunks],
  );
  const whole = all || short;
  const draw = useCallback((from: number, to: number) => {
    setStretch((old) => (old.from === from && old.to === to ? old : { from, to }));
  }, []);
  const offsets = useMemo(() => toOffsets(chunks, sizes), [chunks, sizes]);
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
      draw(from, to);
    };
    follow();
    // Caught on the way down, since a scroll of a box does not bubble.
    window.addEventListener('scroll', follow, { capture: true, passive: true });
    window.addEventListener('resize', follow);
    return () => {
      window.removeEventListener('scroll', follow, { capture: true });
      window.removeEventListener('resize', follow);
    };
  }, [whole, draw]);

  useLayoutEffect(() => {
    if (whole) return;
    const remeasure = () => {
      // A list that is not laid out has no heights.
      if (!list.current?.clientWidth) return;
      const next = updateSizes(sizes, measure(list.current, withExcerpts), chunks);
      if (next !== sizes) setSizes(next);
    };
    remeasure();
    window.addEventListener('resize', remeasure);
    return () => window.removeEventListener('resize', remeasure);
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: only another selection scrolls
  useEffect(() => {
    // What is filtered out is not waited for: the list would jump once the filters are cleared.
    const shown = selected !== undefined && findChunk(chunks, selected) >= 0;
    wanted.current = shown ? selected : undefined;
  }, [selected]);

  useEffect(() => {
    if (!wanted.current) return;
    const article = list.current?.querySelector(`[${eventMark}="${wanted.current}"]`);
    if (article) {
      wanted.current = undefined;
      article.scrollIntoView({ block: 'nearest' });
      return;
    }
    // Not drawn yet; or what stands above it has turned out higher and has pushed it out again.
    const top = offsets.tops[findChunk(chunks, wanted.current)];
    if (top !== undefined) draw(top - margin, top + window.innerHeight + margin);
  });

  return { list, range };
}

function measure(list: HTMLElement, withExcerpts: boolean): Measured {
  const heights = new Map<string, number>();
  for (const chunk of list.querySelectorAll(`[${chunkMark}]`))
    heights.set(chunk.getAttribute(chunkMark) ?? '', chunk.getBoundingClientRect().height);
  const year = list.querySelector(yearMark)?.getBoundingClientRect().height ?? 0;
  return { heights, year, look: `${list.clientWidth} ${withExcerpts}` };
}
