import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** Of a list the rows that stand near what is seen of it, by their places. */
export interface NearRows {
  readonly rows: readonly NearRow[];
  /** How high all that follows would be, in px. */
  readonly after: number;
}

export interface NearRow {
  readonly at: number;
  /** How high all would be that is left out right before it, in px. */
  readonly before: number;
}

/** A row that has not been seen yet is taken to be as high as this, in px. */
const usual = 24;
/** How far beyond what is seen rows are there, in px: the next one for Tab always is. */
const margin = 120;
/** How high the box is taken to be until it is laid out, in px. */
const firstBox = 360;

/**
 * Which rows of the lists in a box that scrolls are worth being there: those near what is seen of it,
 * and the one with the focus. Each row is `data-row` with its key in a `ul`; the lists are those of the
 * box, in their order.
 *
 * @param lists the keys of the rows of each list; where they change the box begins at its top
 * @returns for each list its rows
 */
export function useNearRows(
  box: RefObject<HTMLElement | null>,
  lists: readonly (readonly string[])[],
): readonly NearRows[] {
  const heights = useRef(new Map<string, number>());
  const [seen, setSeen] = useState<readonly Stretch[]>([]);
  const [focused, setFocused] = useState<string>();

  const look = useCallback(() => {
    const element = box.current;
    if (!element) return;
    let isNew = false;
    for (const row of element.querySelectorAll<HTMLElement>('[data-row]')) {
      const key = row.dataset.row ?? '';
      // Measured once: a height that came and went with a scrollbar would never come to rest.
      if (row.offsetHeight === 0 || heights.current.has(key)) continue;
      heights.current.set(key, row.offsetHeight);
      isNew = true;
    }
    const top = element.scrollTop - margin;
    const bottom = element.scrollTop + (element.clientHeight || firstBox) + margin;
    const uls = [...element.querySelectorAll('ul')];
    const next = lists.map((keys, list): Stretch => {
      let end = uls[list]?.offsetTop ?? 0;
      let from = 0;
      let to = 0;
      // A row ends where the next one begins.
      for (const key of keys) {
        if (end >= bottom) break;
        end += heightIn(heights.current, key);
        to++;
        if (end < top) from = to;
      }
      return { from, to };
    });
    setSeen((before) => (!isNew && isSame(before, next) ? before : next));
  }, [box, lists]);

  useLayoutEffect(() => {
    if (box.current) box.current.scrollTop = 0;
    look();
  }, [box, look]);
  // What was just drawn is measured: it may be higher than it was taken to be.
  useLayoutEffect(look);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const onFocus = ({ target }: FocusEvent) => {
      const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
      setFocused(row?.dataset.row);
    };
    element.addEventListener('scroll', look, { passive: true });
    element.addEventListener('focusin', onFocus);
    return () => {
      element.removeEventListener('scroll', look);
      element.removeEventListener('focusin', onFocus);
    };
  }, [box, look]);

  return lists.map((keys, list) => {
    const { from, to } = seen[list] ?? { from: 0, to: 0 };
    const rows: NearRow[] = [];
    let gap = 0;
    keys.forEach((key, at) => {
      if ((at >= from && at < to) || key === focused) {
        rows.push({ at, before: gap });
        gap = 0;
      } else gap += heightIn(heights.current, key);
    });
    return { rows, after: gap };
  });
}

const heightIn = (heights: ReadonlyMap<string, number>, key: string) => heights.get(key) ?? usual;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

const isSame = (a: readonly Stretch[], b: readonly Stretch[]) =>
  a.length === b.length &&
  a.every(({ from, to }, list) => b[list]?.from === from && b[list]?.to === to);
