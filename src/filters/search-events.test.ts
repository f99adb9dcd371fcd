import { describe, expect, it } from 'vitest';
import { testChronology, testEvent } from '../events/test-chronology.ts';
import { loadSearch } from './search-events.ts';

const chronology = testChronology({
  events: [
    testEvent({
      id: 'tools',
      title: 'China supplies machine tools',
      summary: 'Customs records put the share at $6.5m a month.',
      label: { lead: '57%', text: 'of CNC imports' },
      excerpts: [
        {
          id: 'a',
          source: 'paper',
          quote: 'dual-use Škoda lathes',
          via: [{ sources: ['agency'] }],
          attribution: { by: ['yellen'], footing: 'named official' },
        },
      ],
    }),
    testEvent({
      id: 'trade',
      title: 'Trade falls in 2022',
      summary: 'Microelectronics were 1,200 tonnes.',
      actors: [],
      excerpts: [],
    }),
  ],
});
const find = async (text: string) => [...((await loadSearch(chronology)).find(text) ?? ['all'])];

describe('loadSearch', () => {
  it.each([
    ['a title', 'supplies'],
    ['a summary', 'customs'],
    ['a label', 'CNC'],
    ['a leading figure', '57%'],
    ['a quote', 'lathes'],
    ['another name of an actor', 'PRC'],
    ['who says so', 'yellen'],
    ['a source', 'a paper'],
    ['a report that is retold', 'agency'],
    ['an amount', '$6.5m'],
    ['an accent left out', 'skoda'],
    ['an accent added', 'láthes'],
  ])('finds %s', async (_what, text) => expect(await find(text)).toEqual(['tools']));

  it('wants every word, in whatever place', async () => {
    expect(await find('machine lathes')).toEqual(['tools']);
    expect(await find('machine falls')).toEqual([]);
  });

  it('takes the start of a word and forgives a slip of the pen', async () => {
    expect(await find('microel')).toEqual(['trade']);
    expect(await find('microelctronics')).toEqual(['trade']);
    expect(await find('machnie')).toEqual(['tools']);
  });

  it('bends no word that some event has', async () => {
    const weapons = testChronology({
      events: [
        testEvent({ id: 'tanks', title: 'Tanks' }),
        testEvent({ id: 'banks', title: 'Banks' }),
      ],
    });
    const search = await loadSearch(weapons);
    expect([...(search.find('tanks') ?? [])]).toEqual(['tanks']);
    expect([...(search.find('tanka') ?? [])]).toEqual(['tanks']);
  });

  it('takes numbers as they are', async () => {
    expect(await find('2022')).toEqual(['trade']);
    expect(await find('2023')).toEqual([]);
    expect(await find('1200')).toEqual(['trade']);
  });

  it('does not narrow by a text without words', async () => {
    expect(await find('')).toEqual(['all']);
    expect(await find('“ … ”')).toEqual(['all']);
  });

  it('ranks a title before what stands elsewhere', async () => {
    const both = testChronology({
      events: [
        testEvent({ id: 'quoted', title: 'One thing', summary: 'About a laser.' }),
        testEvent({ id: 'titled', title: 'A laser', summary: 'One thing.' }),
      ],
    });
    const search = await loadSearch(both);
    expect(search.answer('laser')?.found.map(({ document }) => document.id)).toEqual([
      'titled',
      'quoted',
    ]);
  });

  it('is built once for a chronology', () => {
    expect(loadSearch(chronology)).toBe(loadSearch(chronology));
  });
});
