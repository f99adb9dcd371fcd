import { expect, test } from 'vitest';
import { testChronology, testEvent } from '../events/test-chronology.ts';
import { LabelRuler, labelOf, nameOf } from './label-of.ts';

const ruler = new LabelRuler((text, font) => text.length * (font === 'lead' ? 10 : 5), 16);

function labelFor(overrides: Record<string, unknown>, file: Record<string, unknown> = {}) {
  const chronology = testChronology({ events: [testEvent(overrides)], ...file });
  const [event] = chronology.events;
  if (!event) throw new Error('no event');
  const label = labelOf(event, chronology);
  return { ...label, name: nameOf(label) };
}

test('the name is the date and the title, and the words on the screen where they differ', () => {
  expect(labelFor({ title: 'A visit' }).name).toBe('24 April 2024: A visit');
  const label = { lead: '57%', text: 'of tools' };
  expect(labelFor({ title: 'Tools: 57% of tools', label }).name).toBe(
    '24 April 2024: Tools: 57% of tools',
  );
  expect(labelFor({ title: 'Share of tools', label }).name).toBe(
    '24 April 2024: Share of tools (57% of tools)',
  );
});

test('what the shape shows is said too', () => {
  expect(labelFor({ kind: 'plan', title: 'A visit' }).name).toMatch(/planned/);
  const statistic = labelFor({ kind: 'statistic', label: { text: 'of tools' } });
  expect(statistic.name).toMatch(/period not said/);
  expect(statistic.text).toBe('of tools · period not said');
  const sides = [
    { event: 'first', excerpt: 'a' },
    { event: 'first', excerpt: 'a' },
  ];
  const disagreements = [{ id: 'd', kind: 'value', title: 'T', sides, note: 'N' }];
  const disputed = labelFor({}, { disagreements });
  expect(disputed).toMatchObject({ disputed: true, name: expect.stringMatching(/disagree/) });
});

test('a quote mark stands before what somebody says', () => {
  expect(labelFor({ kind: 'statement' }).quoted).toBe(true);
  expect(labelFor({ kind: 'denial' }).quoted).toBe(true);
  expect(labelFor({ kind: 'action' }).quoted).toBe(false);
});

test('a label gives way to the room that it has: words, figure, mark, nothing', () => {
  const label = labelFor({ label: { lead: '57%', text: 'of tools, by value' } });
  const fitted = [200, 120, 85, 40, 30, 23].map((room) => ruler.fit(label, room));
  expect(fitted.map((one) => one?.grade)).toEqual([
    'full',
    'short',
    'short',
    'lead',
    'lead',
    undefined,
  ]);
  expect(fitted[1]?.text).toBe('of tools, by…');
  expect(fitted[2]?.text).toBe('of tools…');
  expect(fitted[3]).toMatchObject({ lead: '57%', text: '' });
  const plain = labelFor({ label: { text: 'Conversations' } });
  expect(ruler.fit(plain, 30)?.grade).toBe('mark');
});
