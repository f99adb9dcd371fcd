import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Chunk } from './chunks.ts';
import { chunksBetween, toOffsets } from './offsets.ts';

const yearHeight = 50;

/** Chunks of the given heights, each with the year that it stands under. */
function layOut(pieces: readonly { height: number; yearsAbove: number }[]) {
  const chunks = pieces.map(
    ({ yearsAbove }, i): Chunk => ({
      key: `c${i}`,
      year: String(yearsAbove),
      month: undefined,
      yearsAbove,
      events: [],
    }),
  );
  const heights = new Map(pieces.map(({ height }, i) => [`c${i}`, height]));
  return toOffsets(chunks, { heights, year: yearHeight, event: 76 });
}

test('a chunk stands below those above it and the headings of their years', () => {
  const { tops, bottoms } = layOut([
    { height: 100, yearsAbove: 0 },
    { height: 200, yearsAbove: 0 },
    { height: 100, yearsAbove: 1 },
  ]);
  expect(tops).toEqual([50, 150, 400]);
  expect(bottoms).toEqual([150, 350, 500]);
});

test('what is not drawn leaves its height above and below', () => {
  const offsets = layOut([
    { height: 100, yearsAbove: 0 },
    { height: 200, yearsAbove: 0 },
    { height: 100, yearsAbove: 1 },
  ]);
  expect(chunksBetween(offsets, -800, 10)).toEqual({ first: 0, last: 0, above: 0, below: 350 });
  expect(chunksBetween(offsets, 160, 300)).toEqual({ first: 1, last: 1, above: 100, below: 150 });
  expect(chunksBetween(offsets, 450, 9999)).toEqual({ first: 2, last: 2, above: 350, below: 0 });
});

test('an empty list has no chunk to draw', () => {
  const { first, last, above, below } = chunksBetween(layOut([]), 0, 100);
  expect([first, last, above, below]).toEqual([0, 0, 0, 0]);
});

describe('any list', () => {
  const pieces = fc
    .array(fc.record({ height: fc.integer({ min: 1, max: 900 }), next: fc.boolean() }), {
      minLength: 1,
      maxLength: 40,
    })
    .map((list) => {
      let yearsAbove = 0;
      return list.map(({ height, next }) => {
        if (next) yearsAbove++;
        return { height, yearsAbove };
      });
    });

  test('every chunk on the screen is drawn', () => {
    fc.assert(
      fc.property(pieces, fc.integer({ min: 0, max: 9000 }), (list, from) => {
        const offsets = layOut(list);
        const { first, last } = chunksBetween(offsets, from, from + 700);
        offsets.tops.forEach((top, i) => {
          const seen = top < from + 700 && (offsets.bottoms[i] ?? 0) > from;
          if (seen) expect(i >= first && i <= last).toBe(true);
        });
      }),
    );
  });

  test('drawn and left out together keep the height of the whole', () => {
    fc.assert(
      fc.property(pieces, fc.integer({ min: 0, max: 9000 }), (list, from) => {
        const { first, last, above, below } = chunksBetween(layOut(list), from, from + 700);
        const drawn = list.slice(first, last + 1);
        const height = drawn.reduce((sum, piece) => sum + piece.height, 0);
        const headings = new Set(drawn.map(({ yearsAbove }) => yearsAbove)).size * yearHeight;
        const years = new Set(list.map(({ yearsAbove }) => yearsAbove)).size * yearHeight;
        const whole = list.reduce((sum, piece) => sum + piece.height, 0) + years;
        expect(above + height + headings + below).toBe(whole);
      }),
    );
  });
});
