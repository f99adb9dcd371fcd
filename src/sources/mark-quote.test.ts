import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Mark, markQuote } from './mark-quote.ts';

const figure = (text: string): Mark => ({ kind: 'figure', text });
const hedge = (text: string): Mark => ({ kind: 'hedge', text });

/** The quote with its marks in brackets. */
const show = (quote: string, marks: Mark[]) =>
  markQuote(quote, marks)
    .map(({ kinds, text }) => (kinds.length === 0 ? text : `[${kinds.join('+')}: ${text}]`))
    .join('');

test('marks figures and the hedge where they stand', () => {
  expect(show('likely about 57% of all', [figure('57%'), hedge('likely')])).toBe(
    '[hedge: likely] about [figure: 57%] of all',
  );
});

test('marks that overlap are split at their edges', () => {
  expect(show('nearly 70% of it', [figure('nearly 70%'), hedge('nearly')])).toBe(
    '[figure+hedge: nearly][figure:  70%] of it',
  );
});

test('a figure is not marked inside another number or word', () => {
  expect(show('69% and 9%', [figure('9%')])).toBe('69% and [figure: 9%]');
  expect(show('16.5 or 6.5', [figure('6.5')])).toBe('16.5 or [figure: 6.5]');
  expect(show('1,500 or 500', [figure('500')])).toBe('1,500 or [figure: 500]');
});

test('two figures printed alike are marked each in its place', () => {
  expect(show('90% here, 90% there', [figure('90%'), figure('90%')])).toBe(
    '[figure: 90%] here, [figure: 90%] there',
  );
});

test('what does not stand in the quote marks nothing', () => {
  expect(show('a quote', [figure('57%'), figure('')])).toBe('a quote');
});

test('the parts joined are the quote, whatever is marked', () => {
  const text = fc.string({ unit: fc.constantFrom(...'ab9%. ,') });
  const marks = fc.array(fc.record({ kind: fc.constantFrom('figure', 'hedge', 'words'), text }));
  fc.assert(
    fc.property(text, marks, (quote, some) => {
      const parts = markQuote(quote, some as Mark[]);
      expect(parts.map((part) => part.text).join('')).toBe(quote);
      for (const part of parts) expect(quote.startsWith(part.text, part.at)).toBe(true);
    }),
  );
});
