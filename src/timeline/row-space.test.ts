import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RowSpace } from './row-space.ts';

test('room ends where the next stretch starts', () => {
  const row = new RowSpace();
  expect(row.roomAt(5)).toBe(Number.POSITIVE_INFINITY);
  row.take(100, 200);
  row.take(10, 20);
  expect(row.roomAt(0)).toBe(10);
  expect(row.roomAt(15)).toBe(0);
  expect(row.roomAt(20)).toBe(80);
  expect(row.roomAt(100)).toBe(0);
  row.release(100);
  expect(row.roomAt(20)).toBe(Number.POSITIVE_INFINITY);
});

test('what is taken where there was room never overlaps', () => {
  const stretch = fc.tuple(fc.nat(500), fc.integer({ min: 1, max: 60 }));
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 60 }), (stretches) => {
      const row = new RowSpace();
      const taken = new Set<number>();
      for (const [from, length] of stretches) {
        const cells = Array.from({ length }, (_, index) => from + index);
        const free = cells.every((cell) => !taken.has(cell));
        expect(row.roomAt(from) >= length).toBe(free);
        if (!free) continue;
        row.take(from, from + length);
        for (const cell of cells) taken.add(cell);
      }
    }),
  );
});
