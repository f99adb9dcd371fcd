import { expect, it } from 'vitest';
import { nearNames } from './near-names.ts';

const entries = [
  { id: 'china', name: 'China' },
  { id: 'russia', name: 'Russia' },
  { id: 'janet-yellen', name: 'Janet Yellen' },
  { id: 'moscow-times', name: '[Russia’s dependence on China …]' },
];
const near = (text: string) => nearNames(entries, text, 2).map(({ id }) => id);

it('finds what was meant, by its id or its name, whatever its accents and hyphens', () => {
  expect(near('chnia')[0]).toBe('china');
  expect(near('yellen')).toEqual(['janet-yellen']);
  expect(near('Jánet_Yelen')[0]).toBe('janet-yellen');
  expect(near('moscow times')[0]).toBe('moscow-times');
});

it('finds nothing in what is like nothing, and does not stumble over an empty name', () => {
  expect(near('qqqq')).toEqual([]);
  expect(near('')).toEqual([]);
  expect(near('—')).toEqual([]);
});
