import { describe, expect, test } from 'vitest';
import type { ChronologyEvent } from '../events/chronology.ts';
import { testChronology, testEvent } from '../events/test-chronology.ts';
import { nameEvent, toOriginsLine, toTitle, writeFootings, writeListDate } from './event-line.ts';

function eventOf(overrides: Record<string, unknown>): ChronologyEvent {
  const [event] = testChronology({ events: [testEvent(overrides)] }).events;
  if (!event) throw new Error('no event');
  return event;
}

const byHappening = { clock: 'happened', asKnown: undefined } as const;

const excerpt = (id: string, source: string, more: Record<string, unknown> = {}) => ({
  id,
  source,
  quote: 'words',
  attribution: { footing: 'outlet' },
  ...more,
});

test.each([
  ['2024-04-04', '4 Apr'],
  ['2024-04', 'some day in Apr'],
  ['2024-04-24/2024-04-26', '24–26 Apr'],
  ['2023-10%', 'about Oct, uncertain'],
  ['2023', 'some day in 2023'],
  ['2024-04/..', 'from Apr on'],
  // beyond its year a date says which
  ['2023-12-30/2024-01-02', '30 Dec 2023 – 2 Jan 2024'],
  ['[2019-02..2021-04]', 'between Feb 2019 and Apr 2021'],
  ['2022/2024-03', '2022 to Mar 2024'],
])('%s stands below its year as “%s”', (date, words) => {
  expect(writeListDate(eventOf({ date }))).toBe(words);
});

test('a year that a statistic measures is said plainly', () => {
  const figures = [{ value: 1, unit: '%', period: '2023' }];
  expect(writeListDate(eventOf({ date: '2023', kind: 'statistic', figures }))).toBe('2023');
});

test('an undated event has no date in the list, and its name says so', () => {
  expect(writeListDate(eventOf({ date: undefined }))).toBe('');
  expect(nameEvent(eventOf({ date: undefined, title: 'A deal' }), byHappening)).toBe(
    'undated: A deal',
  );
});

describe('the leading figure', () => {
  const titled = (title: string, lead: string) => {
    const { before, lead: figure, after } = toTitle(eventOf({ title, label: { lead, text: 'x' } }));
    return [before, figure, after];
  };

  test('is marked where it stands in the title', () => {
    expect(titled('China supplies 57% of tools', '57%')).toEqual([
      'China supplies ',
      '57%',
      ' of tools',
    ]);
  });

  test('is found without the sign that says “about”', () => {
    expect(titled('About 70% of tools', '~70%')).toEqual(['About ', '70%', ' of tools']);
  });

  test('is found where the title spells its unit out', () => {
    expect(titled('Machines for about $68 million', '~$68m')).toEqual([
      'Machines for about ',
      '$68 million',
      '',
    ]);
    expect(titled('Trade of $2.5 billion', '$2.5bn')[1]).toBe('$2.5 billion');
  });

  test('goes ahead of a title that lacks it', () => {
    expect(titled('Half a billion', '>$500m')).toEqual(['', '>$500m', ' Half a billion']);
    expect(
      nameEvent(eventOf({ title: 'Half', label: { lead: '>$5m', text: 'x' } }), byHappening),
    ).toBe('24 April 2024: >$5m Half');
  });

  test('is not found inside another number', () => {
    expect(titled('From 25% down to 5%', '5%')).toEqual(['From 25% down to ', '5%', '']);
    expect(titled('Some 25% of tools', '5%')).toEqual(['', '5%', ' Some 25% of tools']);
  });

  test('a sign alone marks nothing', () => {
    expect(titled('A deal', '~')).toEqual(['', '~', ' A deal']);
  });
});

describe('on how much an event rests', () => {
  const standing = (...excerpts: unknown[]) => {
    const { sources, origins, fewer } = toOriginsLine(eventOf({ excerpts }));
    return [sources, origins, fewer];
  };

  test('one source that speaks for itself needs no more words', () => {
    expect(standing(excerpt('a', 'paper', { via: [] }))).toEqual(['1 source', '', false]);
  });

  test('two sources that retell one report', () => {
    const via = [{ sources: ['agency'] }];
    expect(standing(excerpt('a', 'paper', { via }), excerpt('b', 'agency', { via: [] }))).toEqual([
      '2 sources',
      '1 origin',
      true,
    ]);
  });

  test('what is unknown adds no origin and is said', () => {
    expect(standing(excerpt('a', 'paper'))).toEqual(['1 source', 'origin not said', false]);
    expect(standing(excerpt('a', 'paper'), excerpt('b', 'agency', { via: [] }))).toEqual([
      '2 sources',
      '1 origin and 1 not said',
      false,
    ]);
  });

  test('no excerpt, no proof', () => {
    expect(standing()).toEqual(['no proof given', '', false]);
  });
});

test('who says so is said once, official statistics before their footing', () => {
  const excerpts = [
    excerpt('a', 'paper', { attribution: { footing: 'institute', basis: 'official statistics' } }),
    excerpt('b', 'paper'),
    excerpt('c', 'agency'),
    excerpt('d', 'agency', { attribution: { footing: 'not said' } }),
  ];
  expect(writeFootings(eventOf({ excerpts }))).toBe('official statistics, outlet');
});
