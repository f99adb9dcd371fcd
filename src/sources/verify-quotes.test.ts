import { expect, test } from 'vitest';
import { checkEventsFile } from '../events/check-events-file.ts';
import { testEvent, testFile } from '../events/test-chronology.ts';
import { toBlocks } from './text-blocks.ts';
import { findQuote, verifyQuotes } from './verify-quotes.ts';

const text = `A headline of 57% of tools

China’s shipments “fell 16.4%” in August,
officials said.

Trade was $6.5 million. About 57% of tools came later.`;

const find = (quote: string, within = text) => findQuote(quote, toBlocks(within))?.number;

test('finds a quote word for word, white space and quote marks folded', () => {
  expect(find('China\'s shipments "fell 16.4%" in August, officials said')).toBe(1);
});

test.each([
  ['another word', 'shipments dropped 16.4%'],
  ['another case', 'china’s shipments'],
  ['another dash', 'A headline–of'],
  ['a word cut short', 'shipment'],
  ['a number cut short', '5 million'],
  ['a number cut short at its end', '$6'],
  ['words from two paragraphs', 'officials said. Trade was'],
  ['nothing but an ellipsis', '…'],
])('does not find %s', (_what, quote) => {
  expect(find(quote)).toBeUndefined();
});

test('“…” leaves words out, in order and within one paragraph', () => {
  expect(find('shipments … in August … said')).toBe(1);
  expect(find('shipments […] officials')).toBe(1);
  expect(find('in August … shipments')).toBeUndefined();
  expect(find('shipments … Trade')).toBeUndefined();
});

test('a second part is not found in the words of the first', () => {
  expect(find('Trade was … was', text)).toBeUndefined();
});

test('a paragraph goes before a headline; a headline alone is block 0', () => {
  expect(find('57% of tools')).toBe(2);
  expect(find('A headline')).toBe(0);
});

function problemOf(quote: string, source: Record<string, unknown>, texts = { 'a.txt': text }) {
  const excerpt = { id: 'a', source: 'paper', quote, attribution: { footing: 'not said' } };
  const { file } = checkEventsFile(
    testFile({
      sources: [{ id: 'paper', title: 'A paper', publisher: 'The Paper', ...source }],
      events: [testEvent({ excerpts: [excerpt] })],
    }),
  );
  if (!file) throw new Error('faulty fixture');
  const [result] = verifyQuotes(file, new Map(Object.entries(texts)));
  return result?.problem;
}

test('a quote is searched in the text of its own source only', () => {
  const texts = { 'a.txt': 'Nothing.', 'b.txt': text };
  expect(problemOf('fell 16.4%', { text: 'a.txt' }, texts)).toMatch(/stands in b\.txt/);
  expect(problemOf('fell 16.4%', { text: 'b.txt' }, texts)).toBeUndefined();
});

test('an excerpt’s source must be held and name a text that is there', () => {
  expect(problemOf('fell 16.4%', { text: 'a.txt', held: false })).toMatch(/not held/);
  expect(problemOf('fell 16.4%', {})).toMatch(/"paper" names no text/);
  expect(problemOf('fell 16.4%', { text: 'gone.txt' })).toMatch(/no gone\.txt/);
});

test('the hint says what is nearest', () => {
  const hint = (quote: string) => problemOf(quote, { text: 'a.txt' });
  expect(hint('CHINA’S shipments')).toMatch(/other capitals/);
  expect(hint('shipments … Trade')).toMatch(/not in this order in one paragraph/);
  expect(hint('shipments "fell 18%" in')).toBe(
    'the text agrees as far as “shipments "fell” and goes on “16.4%" in August, officials …”; ' +
      'write it as the text does',
  );
  expect(hint('Nobody')).toMatch(/nowhere has even “Nobody”/);
});
