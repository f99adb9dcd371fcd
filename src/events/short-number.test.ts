import { expect, test } from 'vitest';
import { writeShort } from './short-number.ts';

test('numbers are shortened alike in every browser', () => {
  expect([12, 1500, 25_000, 500e6, 1.634e12, -2.5e9].map((one) => writeShort(one, 2))).toEqual([
    '12',
    '1.5k',
    '25k',
    '500m',
    '1.63tn',
    '-2.5bn',
  ]);
});
