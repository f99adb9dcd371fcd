import { useEffect, useMemo, useState } from 'react';

/** So many are read at once, before anything is drawn. */
const atOnce = 300;
/** How long the page may stand still for the others, in milliseconds. */
const slice = 8;

export interface Read<T> {
  /** In the order of the rows, as far as they have been read. */
  readonly found: readonly T[];
  readonly done: boolean;
}

/**
 * Reads what the records of events say, which takes too long to do it of thousands at once: the
 * first are there from the beginning, the others when all of them have been read.
 *
 * @param read what of the event in a row is wanted; another function reads all anew
 */
export function useRead<T>(rows: Uint32Array, read: (row: number) => readonly T[]): Read<T> {
  const first = useMemo(
    () => ({
      found: Array.from(rows.subarray(0, atOnce)).flatMap(read),
      done: rows.length <= atOnce,
    }),
    [rows, read],
  );
  const [all, setAll] = useState<{ of: Read<T>; found: readonly T[] }>();
  useEffect(() => {
    if (first.done) return;
    const found = [...first.found];
    let next = atOnce;
    let timer = 0;
    const go = () => {
      const until = performance.now() + slice;
      while (next < rows.length && performance.now() < until) {
        const row = rows[next++];
        if (row !== undefined) found.push(...read(row));
      }
      if (next < rows.length) timer = window.setTimeout(go);
      else setAll({ of: first, found });
    };
    timer = window.setTimeout(go);
    return () => window.clearTimeout(timer);
  }, [first, rows, read]);
  return all?.of === first ? { found: all.found, done: true } : first;
}
