import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { testChronology, testEvent } from '../events/test-chronology.ts';
import { DisagreementCard } from './disagreement-card.tsx';

const attribution = { footing: 'outlet' };
const chronology = testChronology({
  events: [
    testEvent({
      excerpts: [{ id: 'a', source: 'paper', quote: 'at the north pier', attribution, via: [] }],
    }),
    testEvent({
      id: 'second',
      title: 'A second event',
      excerpts: [{ id: 'a', source: 'agency', quote: 'at the south pier', attribution }],
    }),
  ],
  disagreements: [
    {
      id: 'pier',
      kind: 'place',
      title: 'North pier, or south pier?',
      sides: [
        { event: 'first', excerpt: 'a', words: ['north pier'] },
        { event: 'second', excerpt: 'a', words: ['south pier'] },
      ],
      note: 'Nothing settles it.',
    },
  ],
});

function show(onSelect = vi.fn()) {
  const [disagreement] = chronology.file.disagreements;
  if (!disagreement) throw new Error('faulty fixture');
  render(
    <DisagreementCard
      chronology={chronology}
      disagreement={disagreement}
      here="first"
      onSelect={onSelect}
    />,
  );
  return onSelect;
}

test('the sides stand next to each other, the words that differ marked, with a note', () => {
  show();
  const card = screen.getByRole('article', { name: 'North pier, or south pier?' });
  const [north, south] = within(card).getAllByRole('listitem');
  if (!north || !south) throw new Error('a side is missing');
  expect(within(north).getByText('north pier').closest('mark')).toBeInTheDocument();
  expect(within(north).getByText('The Paper')).toBeInTheDocument();
  expect(within(north).getByText('nobody: own report')).toBeInTheDocument();
  expect(within(south).getByText('south pier').closest('mark')).toBeInTheDocument();
  expect(within(south).getByText('date not known')).toBeInTheDocument();
  expect(card).toHaveTextContent('What to make of it. Nothing settles it.');
});

test('the event of another side can be opened, this one need not be', async () => {
  const onSelect = show();
  expect(screen.getAllByRole('button')).toHaveLength(1);
  await userEvent.click(screen.getByRole('button', { name: 'A second event' }));
  expect(onSelect).toHaveBeenCalledWith('second');
});

test('sides in one event name it once; figures in one unit stand large, with what they measure', () => {
  const excerpt = (id: string, quote: string) => ({ id, source: 'paper', quote, attribution });
  const figure = (id: string, value: number) => ({
    value,
    unit: '% of tools',
    period: '2023-07',
    excerpt: id,
    printed: `${value}%`,
  });
  const one = testChronology({
    events: [
      testEvent({
        excerpts: [excerpt('a', 'only 57% of them'), excerpt('b', '61% of them')],
        figures: [figure('a', 57), figure('b', 61)],
      }),
    ],
    disagreements: [
      {
        id: 'share',
        kind: 'value',
        title: 'Which share?',
        sides: [
          { event: 'first', excerpt: 'a' },
          { event: 'first', excerpt: 'b' },
        ],
        note: 'Nothing settles it.',
      },
    ],
  });
  const [disagreement] = one.file.disagreements;
  if (!disagreement) throw new Error('faulty fixture');
  render(<DisagreementCard chronology={one} disagreement={disagreement} onSelect={vi.fn()} />);
  expect(screen.getAllByRole('button', { name: 'A first event' })).toHaveLength(1);
  expect(screen.getByText(/Both sides stand in one event/)).toBeInTheDocument();
  for (const value of ['57%', '61%']) {
    const [large, inQuote] = screen.getAllByText(value);
    expect(large?.closest('li')).toHaveTextContent(`${value} of tools`);
    expect(large?.closest('li')).toHaveTextContent('July 2023');
    expect(inQuote?.closest('mark')).toBeInTheDocument();
  }
});
