import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutSnippet, markWords, type TextPart } from './mark-words.ts';
import { indexWordsOf, wordsOf } from './search-words.ts';

const show = (parts: readonly TextPart[]) =>
  parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

describe('markWords', () => {
  it.each([
    ['Yellen warns Chinese banks', ['yellen', 'bank'], '[Yellen] warns Chinese [banks]'],
    ['Škoda’s share: 57 %', ['skoda', '57%'], '[Škoda]’s share: [57 %]'],
    ['$68m in 68 days', ['68m'], '[$68m] in 68 days'],
    ['made <b>here</b>', ['b'], 'made <[b]>here</[b]>'],
    ['nothing', [], 'nothing'],
  ])('marks in %j', (text, words, shown) =>
    expect(show(markWords(text, new Set(words)))).toBe(shown),
  );
});

const textAndWords = fc
  .oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.lorem({ maxCount: 60 }))
  .chain((text) =>
    fc.record({ text: fc.constant(text), words: fc.subarray([...new Set(wordsOf(text))]) }),
  );

describe('in any text', () => {
  it('the parts joined are the text, each at its place', () => {
    fc.assert(
      fc.property(textAndWords, ({ text, words }) => {
        const parts = markWords(text, new Set(words));
        expect(parts.map((part) => part.text).join('')).toBe(text);
        for (const { at, text: part } of parts) expect(text.slice(at, at + part.length)).toBe(part);
      }),
    );
  });

  it('a part is marked exactly if it has a word that was found', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 20 }), fc.nat(), (text, nth) => {
        const words = wordsOf(text);
        const word = words[nth % words.length] ?? '';
        for (const part of markWords(text, new Set([word])))
          expect(indexWordsOf(part.text).includes(word)).toBe(part.marked);
      }),
    );
  });

  it('a snippet is a stretch of the text and shows a word that was found', () => {
    fc.assert(
      fc.property(textAndWords, ({ text, words }) => {
        const parts = cutSnippet(text, new Set(words));
        const kept = parts.filter(({ at }) => at >= 0 && at < text.length);
        expect(text).toContain(kept.map((part) => part.text).join(''));
        expect(parts.some(({ marked }) => marked)).toBe(words.length > 0);
        expect(show(parts).length).toBeLessThan(text.length + 200);
      }),
    );
  });
});

describe('cutSnippet', () => {
  const filler = 'so many words that say nothing of it at all and go on and on for ever ';
  it('shows a short text whole', () => {
    expect(show(cutSnippet('A laser.', new Set(['laser'])))).toBe('A [laser].');
  });

  it('cuts a long one at whole words and says so', () => {
    const shown = show(cutSnippet(`${filler}laser ${filler}${filler}`, new Set(['laser'])));
    expect(shown).toMatch(/^…\w+ .*\[laser\] so many.* \w+…$/);
    expect(shown.length).toBeLessThan(130);
  });

  it('shows the stretch with most of the words', () => {
    const text = `laser ${filler}${filler}laser and lathe ${filler}`;
    expect(show(cutSnippet(text, new Set(['laser', 'lathe'])))).toContain('[laser] and [lathe]');
  });
});
