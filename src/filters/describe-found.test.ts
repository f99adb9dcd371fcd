import { expect, it } from 'vitest';
import { testChronology, testEvent } from '../events/test-chronology.ts';
import { describeFound } from './describe-found.ts';
import type { TextPart } from './mark-words.ts';
import { toDocument } from './search-documents.ts';
import { searchOf } from './search-events.ts';

const chronology = testChronology({
  topics: [{ id: 'tools', name: 'Goods' }],
  actors: [
    { id: 'china', name: 'China', kind: 'state', otherNames: ['PRC', 'Beijing'] },
    { id: 'yellen', name: 'Janet Yellen', kind: 'person', summary: 'Treasury Secretary.' },
  ],
  events: [
    testEvent({
      id: 'tools',
      title: 'Machine tools for Russia',
      summary: 'Customs records tell of lathes.',
      label: { lead: '57%', text: 'of tools' },
      excerpts: [
        {
          id: 'a',
          source: 'paper',
          quote: 'lathes and lasers at 57 percent',
          via: [],
          attribution: { by: ['yellen'], footing: 'named official' },
        },
      ],
    }),
  ],
});

const show = (parts: readonly TextPart[]) =>
  parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

/** The first result in a line each for its title and for where else the words stand. */
async function tell(text: string): Promise<string[]> {
  const answer = await searchOf(chronology).answer(text);
  const [first] = answer?.found ?? [];
  if (!answer || first === undefined) return [];
  const document = toDocument(chronology, answer.catalogue.found(first));
  const { title, places } = describeFound(document, answer.asked);
  return [show(title), ...places.map(({ place, parts }) => `${place.where}: ${show(parts)}`)];
}

it.each([
  ['machine', ['[Machine] tools for Russia']],
  ['customs', ['Machine tools for Russia', 'in the summary: [Customs] records tell of lathes.']],
  ['lasers', ['Machine tools for Russia', 'in the quote: lathes and [lasers] at 57 percent']],
  ['prc tools', ['Machine [tools] for Russia', 'other name of China: [PRC]']],
  ['57%', ['Machine tools for Russia', 'on its label: [57%] of tools']],
  ['yelen', ['Janet [Yellen]']],
  ['machnie', ['[Machine] tools for Russia']],
  ['beijing', ['China', 'other name: [Beijing]']],
])('marks what %j found, and says where it is not in the title', async (text, told) =>
  expect(await tell(text)).toEqual(told),
);

it('shows the places with the most of the words, and no more than two', async () => {
  expect(await tell('lathes lasers customs paper')).toEqual([
    'Machine tools for Russia',
    'in the summary: [Customs] records tell of [lathes].',
    'in the quote: [lathes] and [lasers] at 57 percent',
  ]);
});
