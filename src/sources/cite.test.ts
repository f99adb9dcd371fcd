import { expect, test } from 'vitest';
import { testChronology, testEvent } from '../events/test-chronology.ts';
import { citeEvent } from './cite.ts';

const link = 'https://example.org/?event=first';

function cite(overrides: Record<string, unknown> = {}, source: Record<string, unknown> = {}) {
  const chronology = testChronology({
    sources: [{ id: 'paper', title: 'A paper', publisher: 'The Paper', ...source }],
    events: [testEvent(overrides)],
  });
  const [event] = chronology.events;
  if (!event) throw new Error('faulty fixture');
  return citeEvent(chronology, event, link);
}

const excerpt = { source: 'paper', attribution: { footing: 'not said' } };

test('holds the event, every quote with its source, and where it was found', () => {
  const text = cite(
    {
      excerpts: [
        { ...excerpt, id: 'a', quote: 'about 57%' },
        { ...excerpt, id: 'b', quote: 'of all tools' },
      ],
    },
    { author: 'A. Writer', url: 'https://example.org/paper', published: '2024-04-24' },
  );
  expect(text).toBe(
    [
      'A first event (24 April 2024)',
      'Something happened.',
      '“about 57%”\n— A. Writer, “A paper”, The Paper, 24 April 2024, https://example.org/paper\nWho says so: not said',
      '“of all tools”\n— A. Writer, “A paper”, The Paper, 24 April 2024, https://example.org/paper\nWho says so: not said',
      `“A test chronology”, revision of 2026-11-22. ${link}`,
    ].join('\n\n'),
  );
});

test('says what is not known rather than leaving it out', () => {
  expect(cite({ excerpts: [] })).toContain('No proof given.');
  expect(cite({ excerpts: [{ ...excerpt, id: 'a', quote: '57%' }] })).toContain('date not known');
  expect(cite({ kind: 'statistic', figures: [] })).toContain(
    '(24 April 2024, the date of the report; period not said)',
  );
});
