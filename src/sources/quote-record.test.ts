import { expect, test } from 'vitest';
import { checkEventsFile } from '../events/check-events-file.ts';
import type { QuoteChecks } from '../events/quote-checks.ts';
import { parseQuoteChecks } from '../events/read-quote-checks.ts';
import { testEvent, testFile } from '../events/test-chronology.ts';
import { recordProblems, toQuoteChecks, writeQuoteChecks } from './quote-record.ts';
import { verifyQuotes } from './verify-quotes.ts';

const quote = 'about 57% of all tools';
const excerpt = (id: string, words: string) => ({
  id,
  source: 'paper',
  quote: words,
  attribution: { footing: 'not said' },
});

function fileWith(...quotes: [id: string, quote: string][]) {
  const { file } = checkEventsFile(
    testFile({
      sources: [{ id: 'paper', title: 'A paper', publisher: 'The Paper', text: 'a.txt' }],
      events: [testEvent({ excerpts: quotes.map(([id, words]) => excerpt(id, words)) })],
    }),
  );
  if (!file) throw new Error('faulty fixture');
  return file;
}

const none: QuoteChecks = new Map();

function record(text: string, before: QuoteChecks, day: string, words = quote) {
  const texts = new Map([['a.txt', text]]);
  return toQuoteChecks(verifyQuotes(fileWith(['a', words]), texts), texts, before, day);
}

const first = record('It was about 57% of all tools.', none, '2026-11-22');

test('a second run changes nothing', () => {
  expect(first.get('first/a')).toMatchObject({ block: 1, day: '2026-11-22' });
  expect(record('It was about 57% of all tools.', first, '2027-01-01')).toEqual(first);
});

test('another text or another quote is a new check', () => {
  const day = '2027-01-01';
  const sameWords = record('Yes, about 57% of all tools.', first, day).get('first/a');
  expect(sameWords).toMatchObject({ day });
  const otherQuote = record('It was about 57% of all tools.', first, day, 'It was').get('first/a');
  expect(otherQuote).toMatchObject({ day });
});

test('a quote that is not found leaves the record', () => {
  expect(record('Nothing.', first, '2027-01-01').size).toBe(0);
});

test('the record is read as it was written, its keys in order', () => {
  const unsorted = new Map([...first, ['b/a', first.get('first/a')]].reverse() as never);
  const written = writeQuoteChecks(unsorted as QuoteChecks);
  expect(written.indexOf('"b/a"')).toBeLessThan(written.indexOf('"first/a"'));
  expect(parseQuoteChecks(written)).toEqual(unsorted);
});

test('tells what the record and the file do not share', () => {
  expect(recordProblems(fileWith(['a', quote]), first)).toEqual([]);
  expect(recordProblems(fileWith(['a', `${quote} there`]), first)).toEqual([
    'first/a has changed since it was checked',
  ]);
  expect(recordProblems(fileWith(['b', quote]), first)).toEqual([
    'first/b was never checked',
    'first/a is in the record, but not in the file',
  ]);
});
