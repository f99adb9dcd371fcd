import {
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
} from 'react';
import { Heights } from './heights.ts';

export interface WindowOptions {
  /** How many things the list has. */
  count: number;
  /** What they are: with another value, none of their heights is known any more. */
  of: unknown;
  /** Pixels of one, heading and gap included, as long as none has been drawn. */
  guess: number;
  /** Whether all are drawn: a list that is short, or on paper. */
  whole: boolean;
  /** How far beyond the screen the list is drawn, in pixels: Tab and a screen reader find the next. */
  margin?: number;
  /** How they look, where that may change by itself: it changes all heights. */
  look?: string;
}

/** The part of a long list that is drawn. */
export interface DrawnPart<List extends HTMLElement = HTMLElement> {
  /** Holds the list. */
  readonly list: RefObject<List | null>;
  /** The first that is drawn, and the one after the last. */
  readonly first: number;
  readonly end: number;
  /** Pixels that stand for those from one place to before another. */
  readonly blank: (from: number, to: number) => number;
  /**
   * Draws one and scrolls to it; does nothing where it is in sight and `nearest` is enough.
   *
   * @param then called with its element once it is there
   */
  readonly show: (place: number, block: Block, then?: (thing: HTMLElement) => void) => void;
}

type Block = 'start' | 'nearest';

interface Wanted {
  readonly place: number;
  readonly block: Block;
  readonly then: ((thing: HTMLElement) => void) | undefined;
}

/** An attribute of each thing: its place in the list, from 0. */
export const placeMark = 'data-place';

/** The part moves in steps, so that not every pixel scrolled draws anew. */
const step = 400;
/** Firefox draws nothing that is higher than 17.8 million pixels, Chromium 33.5 million. */
const highest = 15_000_000;

/**
 * Draws of a long list what is near the screen, whatever scrolls: the page, or a box around it.
 *
 * What is drawn is measured, from its top to the top of the next, so that headings and gaps between
 * them count. The browser's scroll anchoring holds what one reads in place where a guess was wrong;
 * blanks are to be left out of it (`overflow-anchor: none`), or they would be held instead.
 */
export function useWindow<List extends HTMLElement>(options: WindowOptions): DrawnPart<List> {
  const { count, of, guess, whole, margin = 800, look = '' } = options;
  const list = useRef<List>(null);
  const [stretch, setStretch] = useState({ from: 0, to: 2000 });
  const [measured, setMeasured] = useState({ guess, look: '' });
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);
  const wanted = useRef<Wanted>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: heights are those of one list
  const heights = useMemo(
    () => new Heights(count, Math.min(measured.guess, highest / Math.max(count, 1))),
    [of, count, measured],
  );
  const first = whole ? 0 : heights.at(stretch.from);
  const end = whole ? count : Math.min(count, heights.at(stretch.to) + 1);

  const draw = useCallback(
    (from: number, to: number) => {
      const next = {
        from: Math.floor((from - margin) / step) * step,
        to: Math.ceil((to + margin) / step) * step,
      };
      setStretch((old) => (old.from === next.from && old.to === next.to ? old : next));
    },
    [margin],
  );

  useEffect(() => {
    if (whole) return;
    const follow = () => {
      if (!list.current) return;
      const { top } = list.current.getBoundingClientRect();
      draw(-top, window.innerHeight - top);
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
    const measure = () => {
      // A list that is not laid out has no heights.
      if (!list.current?.clientWidth) return;
      const now = `${list.current.clientWidth} ${look}`;
      const found = heightsIn(list.current);
      if (now !== measured.look) {
        setMeasured({ guess: mean(found) ?? measured.guess, look: now });
        return;
      }
      const changes = found.filter(({ place, height }) => heights.measure(place, height));
      if (changes.length > 0) drawAgain();
    };
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  });

  const bring = useCallback(() => {
    if (!wanted.current) return;
    const { place, block, then } = wanted.current;
    const thing = list.current?.querySelector<HTMLElement>(`[${placeMark}="${place}"]`);
    if (thing || place >= heights.count) wanted.current = undefined;
    if (thing) {
      thing.scrollIntoView({ block, behavior: 'instant' });
      then?.(thing);
      return;
    }
    // Not drawn yet; or what stands above it has turned out higher and has pushed it out again.
    const top = heights.top(place);
    draw(top, top + window.innerHeight);
  }, [heights, draw]);
  useEffect(bring);
  const newest = useRef(bring);
  newest.current = bring;

  const blank = (from: number, to: number) =>
    whole || to <= from ? 0 : heights.top(to) - heights.top(from);
  const show = useCallback((place: number, block: Block, then?: Wanted['then']) => {
    wanted.current = { place, block, then };
    newest.current();
  }, []);
  return { list, first, end, blank, show };
}

interface Height {
  readonly place: number;
  readonly height: number;
}

/** From the top of each that is drawn to that of its neighbour. */
function heightsIn(list: HTMLElement): Height[] {
  const heights: Height[] = [];
  let last: { place: number; top: number } | undefined;
  for (const thing of list.querySelectorAll(`[${placeMark}]`)) {
    const next = {
      place: Number(thing.getAttribute(placeMark)),
      top: thing.getBoundingClientRect().top,
    };
    if (last && next.place === last.place + 1)
      heights.push({ place: last.place, height: next.top - last.top });
    last = next;
  }
  return heights;
}

function mean(heights: readonly Height[]): number | undefined {
  const sum = heights.reduce((all, { height }) => all + height, 0);
  return sum > 0 ? sum / heights.length : undefined;
}
