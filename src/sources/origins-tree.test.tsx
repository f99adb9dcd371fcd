import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { testChronology, testEvent } from '../events/test-chronology.ts';
import { OriginsTree } from './origins-tree.tsx';

const sources = [
  { id: 'paper', title: 'A paper', publisher: 'The Paper', published: '2024-04-24' },
  { id: 'post', title: 'A post', publisher: 'The Post', published: '2024-05-02' },
  { id: 'wire', title: 'A wire', publisher: 'The Agency', held: false },
];
const yellen = { by: ['yellen'], footing: 'named official' };

function show(excerpts: Record<string, unknown>[]) {
  const onAbout = vi.fn();
  const chronology = testChronology({
    sources,
    events: [
      testEvent({
        excerpts: excerpts.map((excerpt, i) => ({
          id: `e${i}`,
          source: 'paper',
          quote: 'one two three four five six seven, eight nine',
          attribution: yellen,
          ...excerpt,
        })),
      }),
    ],
  });
  const [event] = chronology.events;
  if (!event) throw new Error('faulty fixture');
  render(<OriginsTree chronology={chronology} event={event} onAbout={onAbout} />);
  return {
    onAbout,
    tree: screen.getByRole('list', { name: 'From the excerpts to their origins' }),
  };
}

test('two articles that retell one report meet in one origin', async () => {
  const via = [{ sources: ['wire'] }];
  const { onAbout, tree } = show([{ via }, { source: 'post', via }]);
  expect(tree.children).toHaveLength(1);
  expect(tree).toHaveTextContent('Origin · both retell it');
  expect(within(tree).getAllByRole('button', { name: 'A wire' })).toHaveLength(1);
  await userEvent.click(within(tree).getByRole('button', { name: 'A wire' }));
  await userEvent.click(within(tree).getByRole('button', { name: 'Janet Yellen' }));
  expect(onAbout.mock.calls).toEqual([
    ['source', 'wire'],
    ['actor', 'yellen'],
  ]);
});

test('reads from the excerpt through the reports to who says so', () => {
  const chain = { sources: ['post', 'wire'], inferred: 'Same words.' };
  const { tree } = show([{ via: [chain] }]);
  expect(tree).toHaveTextContent(
    new RegExp(
      [
        'one two three four five six seven, eight…',
        'A paper.*24 Apr 2024.*inferred: Same words.*retells.*A post.*2 May 2024',
        'Origin · retold there.*A wire.*date not known.*Who says so.*Janet Yellen · named official',
      ].join('.*'),
    ),
  );
});

test('what is not said has a branch that says so and names no report', () => {
  const { tree } = show([{}, { source: 'post', via: [] }]);
  const [own, unsaid] = tree.children;
  expect(own).toHaveTextContent('Origin · its own report');
  expect(unsaid).toHaveTextContent('Origin not said');
});

test('of several voices each names its excerpts', () => {
  const attribution = { words: 'a trader', footing: 'named insider', basis: 'own observation' };
  const { tree } = show([{ via: [] }, { via: [], attribution }]);
  expect(tree).toHaveTextContent('Janet Yellen · named official, basis not said · excerpt 1');
  expect(tree).toHaveTextContent('a trader · named insider, from own observation · excerpt 2');
});
