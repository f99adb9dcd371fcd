import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ChronologyEvent } from '../events/chronology.ts';
import { neighboursOf } from './neighbours-of.ts';

test('neighbours are the nearest by order, whether or not the event is among them', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(60)), fc.nat(60), (orders, order) => {
      const events = orders.sort((a, b) => a - b).map((one) => ({ order: one }) as ChronologyEvent);
      const index = orders.indexOf(order);
      expect(neighboursOf(events, { order })).toEqual({
        index: index < 0 ? undefined : index,
        previous: events.findLast((one) => one.order < order),
        next: events.find((one) => one.order > order),
      });
    }),
  );
});
