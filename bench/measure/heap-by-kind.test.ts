import { expect, test } from 'vitest';
import { heapByKind } from './heap-by-kind.ts';

test('bytes add up by kind, wherever the fields stand', () => {
  const kinds = ['hidden', 'object', 'code'];
  const snapshot = {
    snapshot: {
      meta: { node_fields: ['name', 'type', 'self_size'], node_types: ['string', kinds, 'number'] },
    },
    nodes: [7, 1, 100, 8, 2, 30, 9, 1, 20],
  };
  expect(heapByKind(snapshot)).toEqual({ object: 120, code: 30 });
});
