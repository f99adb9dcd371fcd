import { expect, test } from 'vitest';
import { fileName, slug } from './file-name.ts';

test('a name says what is in the file', () => {
  expect(fileName(['China, Russia and the “war”', '2026-11-22', '47 events'], 'csv')).toBe(
    'china-russia-and-the-war-2026-11-22-47-events.csv',
  );
});

test('a name has small Latin letters, digits and hyphens, and an end', () => {
  expect(slug('Les États-Unis d’Amérique')).toBe('les-etats-unis-damerique');
  expect(slug('a '.repeat(100)).length).toBeLessThanOrEqual(48);
  expect(slug('x'.repeat(100)).length).toBeLessThanOrEqual(48);
  expect(fileName(['中国'], 'json')).toBe('events.json');
});
