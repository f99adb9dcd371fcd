import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { QuoteCheck } from '../events/quote-checks.ts';
import { testChronology, testEvent } from '../events/test-chronology.ts';
import { ExcerptView } from './excerpt-view.tsx';
import { hashText, isChecked } from './quote-check.ts';

vi.mock('./quote-check.ts', { spy: true });

const quote = 'about 57% of all tools';
const sources = [
  {
    id: 'paper',
    title: 'A paper',
    publisher: 'The Paper',
    url: 'https://example.org/a',
    published: '2024-04-24',
    publishedBasis: 'Printed under the title.',
  },
  { id: 'agency', title: 'A wire', publisher: 'The Agency', held: false },
];

function show(excerpt: Record<string, unknown> = {}, check?: QuoteCheck) {
  const chronology = testChronology({
    sources,
    events: [
      testEvent({
        excerpts: [
          {
            id: 'a',
            source: 'paper',
            quote,
            attribution: { by: ['yellen'], footing: 'named official' },
            ...excerpt,
          },
        ],
        figures: [{ value: 57, unit: '%', excerpt: 'a', printed: '57%', period: '2024' }],
      }),
    ],
  });
  const [event] = chronology.events;
  const [one] = event?.excerpts ?? [];
  if (!event || !one) throw new Error('faulty fixture');
  const view = (colour: string) => (
    <ExcerptView
      chronology={chronology}
      event={event}
      excerpt={one}
      check={check}
      colour={colour}
    />
  );
  const { rerender } = render(view('var(--topic-1)'));
  return { again: () => rerender(view('var(--topic-2)')) };
}

/** What the list of facts says to a term. */
const fact = (term: string) => screen.getByText(term).nextElementSibling;

test('the figure is marked in the quote', () => {
  show();
  expect(screen.getByText('57%').closest('mark')).toBeInTheDocument();
  expect(screen.getByRole('blockquote')).toHaveTextContent(`“${quote}”`);
});

test('says that a quote was checked only if it is the very one of the record', () => {
  const check = { quote: hashText(quote), text: '', block: 3, day: '2026-11-22' };
  show({}, check);
  expect(screen.getByText(/checked word for word, 22 Nov 2026/)).toBeInTheDocument();
  expect(screen.getByText(/Paragraph 3/)).toBeInTheDocument();
});

test('a quote is hashed once, however often it is drawn', () => {
  const { again } = show({}, { quote: hashText(quote), text: '', block: 3, day: '2026-11-22' });
  const before = vi.mocked(isChecked).mock.calls.length;
  again();
  expect(isChecked).toHaveBeenCalledTimes(before);
});

test('a quote that has changed since is not checked', () => {
  show({}, { quote: hashText('another'), text: '', block: 3, day: '2026-11-22' });
  expect(screen.getByText('not checked')).toBeInTheDocument();
  expect(screen.queryByText(/word for word/)).not.toBeInTheDocument();
});

test.each([
  ['absent', {}, 'not said'],
  ['empty', { via: [] }, 'nobody: own report'],
  ['a chain', { via: [{ sources: ['agency'] }] }, 'The Agency'],
  [
    'an inferred chain',
    { via: [{ sources: ['paper', 'agency'], inferred: 'same order' }] },
    'The Paper ↗ (opens a new tab), which retells The Agency (inferred: same order)',
  ],
])('whom it retells: %s', (_what, excerpt, words) => {
  show(excerpt);
  expect(fact('Retells')).toHaveTextContent(words);
});

test('who says so, on what footing, and the word that softens it', () => {
  show({ hedge: 'about', note: 'Without a date.' });
  expect(fact('Who says so')).toHaveTextContent('Janet Yellen · named official, basis not said');
  expect(fact('Hedged by')).toHaveTextContent('“about”');
  expect(fact('Note')).toHaveTextContent('Without a date.');
});

test('how the source’s date is known can be asked', () => {
  show();
  expect(screen.getByRole('button', { name: '24 Apr 2024' })).toHaveAttribute(
    'aria-haspopup',
    'dialog',
  );
});

test('the source is a link that gives nothing away', () => {
  show();
  const link = screen.getByRole('link', { name: /A paper/ });
  expect(link).toHaveAttribute('href', 'https://example.org/a');
  expect(link).toHaveAttribute('rel', expect.stringContaining('noopener'));
});
