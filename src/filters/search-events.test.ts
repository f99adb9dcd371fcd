import { describe, expect, it } from 'vitest';
import { asKnownOn } from '../events/as-known-on.ts';
import type { Chronology } from '../events/chronology.ts';
import { parseDate } from '../events/dates.ts';
import { testChronology, testEvent } from '../events/test-chronology.ts';
import { searchOf } from './search-events.ts';

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
/** The ids of the events found; `all` if there was nothing to look for. */
const findIn = async (chronology: Chronology, text: string) => {
  const answer = await searchOf(chronology).answer(text);
  return answer ? [...answer.events] : ['all'];
};
const find = (text: string) => findIn(chronology, text);
/** What is found, the best first. */
const ranked = async (chronology: Chronology, text: string) => {
  const answer = await searchOf(chronology).answer(text);
  return Array.from(answer?.found ?? [], (one) => one).map((one) => answer?.catalogue.found(one));
};

describe('searchOf', () => {
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
    expect(await findIn(weapons, 'tanks')).toEqual(['tanks']);
    expect(await findIn(weapons, 'tanka')).toEqual(['tanks']);
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

  it('takes two letters as they stand, if they are a word', async () => {
    const states = testChronology({
      actors: [{ id: 'us', name: 'United States', kind: 'state', otherNames: ['U.S.'] }],
      events: [
        testEvent({ id: 'us', title: 'The US warns', actors: [], excerpts: [] }),
        testEvent({ id: 'used', title: 'Tools are used', actors: [], excerpts: [] }),
      ],
    });
    expect(await findIn(states, 'US')).toEqual(['us']);
    expect(await findIn(states, 'too')).toEqual(['used']);
    expect(await findIn(states, 'u')).toEqual(['all']);
  });

  it('finds a figure however it is printed, and no other', async () => {
    const figures = testChronology({
      events: [
        testEvent({ id: 'share', title: 'A share of 90 percent' }),
        testEvent({ id: 'year', title: '90 tools in the 1990s' }),
        testEvent({ id: 'worth', title: 'Trade of $1.6 billion' }),
      ],
    });
    expect(await findIn(figures, '90%')).toEqual(['share']);
    expect(await findIn(figures, '$1.6bn')).toEqual(['worth']);
    expect(await findIn(figures, '1.6 billion')).toEqual(['worth']);
    expect(await findIn(figures, 'billion')).toEqual(['worth']);
  });

  it('keeps words in quotation marks together', async () => {
    expect(await find('“machine tools”')).toEqual(['tools']);
    expect(await find('“supplies tools”')).toEqual([]);
    expect(await find('supplies tools')).toEqual(['tools']);
    expect(await find('“supplies tools')).toEqual(['tools']);
  });

  it('is built once for a chronology', () => {
    expect(searchOf(chronology)).toBe(searchOf(chronology));
  });
});

describe('the order of what is found', () => {
  const order = async (text: string, overrides: Record<string, unknown>) => {
    const found = await ranked(testChronology(overrides), text);
    return found.map((one) => `${one?.kind} ${one?.id}`);
  };
  const bare = { actors: [], excerpts: [], summary: 'One thing.' };

  it('is title, summary, quote, and whole words before beginnings', async () => {
    const [excerpt] = chronology.events[0]?.excerpts ?? [];
    const events = [
      testEvent({
        ...bare,
        id: 'quoted',
        title: 'A',
        excerpts: [{ ...excerpt, quote: 'a laser' }],
      }),
      testEvent({ ...bare, id: 'told', title: 'B', summary: 'About a laser.' }),
      testEvent({ ...bare, id: 'begun', title: 'Laserlike' }),
      testEvent({ ...bare, id: 'titled', title: 'A laser' }),
    ];
    expect(await order('laser', { events })).toEqual([
      'event titled',
      'event begun',
      'event told',
      'event quoted',
    ]);
  });

  it('is lead events first, then by date, among equals', async () => {
    const events = [
      testEvent({ ...bare, id: 'late', title: 'A laser', date: '2024' }),
      testEvent({ ...bare, id: 'detail', title: 'A laser', weight: 'detail', date: '2020' }),
      testEvent({ ...bare, id: 'early', title: 'One laser', date: '2023' }),
      testEvent({ ...bare, id: 'lead', title: 'No laser', weight: 'lead', date: '2025' }),
    ];
    expect(await order('laser', { events })).toEqual([
      'event lead',
      'event early',
      'event late',
      'event detail',
    ]);
  });

  it('has actors, topics and sources too; one that is called just so comes first', async () => {
    const file = {
      topics: [{ id: 'tools', name: 'Lasers of the US' }],
      actors: [
        { id: 'agency', name: 'US agency', kind: 'institution', partOf: ['us'] },
        { id: 'us', name: 'United States', kind: 'state', otherNames: ['US'] },
      ],
      sources: [{ id: 'paper', title: 'A text', publisher: 'The Paper', author: 'Uma US' }],
      events: [testEvent({ ...bare, title: 'Nothing' })],
    };
    expect(await order('us', file)).toEqual([
      'actor us',
      'actor agency',
      'topic tools',
      'source paper',
    ]);
    expect(await order('united', file)).toEqual(['actor us', 'actor agency']);
  });

  it('is by rare words where nothing has them all', async () => {
    const events = [
      testEvent({ ...bare, id: 'a', title: 'The banks of the Volga' }),
      testEvent({ ...bare, id: 'b', title: 'The lathe' }),
      testEvent({ ...bare, id: 'c', title: 'The laser' }),
    ];
    const file = { actors: [], sources: [], topics: [{ id: 'tools', name: 'Goods' }], events };
    const banks = testChronology(file);
    const answer = await searchOf(banks).answer('the banks the laser');
    expect(answer?.partial).toBe(true);
    const found = await ranked(banks, 'the banks the laser');
    expect(found.map((one) => one?.id)).toEqual(['a', 'c']);
    expect([...(answer?.events ?? ['all'])]).toEqual([]);
  });
});

describe('as known on a day', () => {
  const known = asKnownOn(
    testChronology({
      actors: [
        { id: 'china', name: 'China', kind: 'state' },
        { id: 'firm', name: 'A laser firm', kind: 'company' },
      ],
      sources: [
        { id: 'paper', title: 'Paper on lasers', publisher: 'P', published: '2024-04-24' },
        { id: 'later', title: 'Later laser paper', publisher: 'P', published: '2025-01-01' },
      ],
      events: [
        testEvent({
          id: 'early',
          excerpts: [excerptOf('paper', 'a laser'), excerptOf('later', 'the lathe')],
        }),
        testEvent({
          id: 'unknown',
          title: 'A laser',
          actors: [{ actor: 'firm', role: 'supplier' }],
          excerpts: [excerptOf('later', 'a laser')],
        }),
      ],
    }),
    parseDate('2024-06-01').latest,
  );

  it('finds nothing that was not out by then', async () => {
    const ids = async (text: string) => (await ranked(known, text)).map((one) => one?.id);
    expect(await ids('laser')).toEqual(['paper', 'early']);
    expect(await ids('lathe')).toEqual([]);
  });
});

function excerptOf(source: string, quote: string): Record<string, unknown> {
  const attribution = { by: ['china'], footing: 'named official' };
  return { id: source, source, quote, via: [], attribution };
}
