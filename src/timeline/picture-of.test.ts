import fc from 'fast-check';
import { expect, test } from 'vitest';
import { onReportedClock } from '../events/on-reported-clock.ts';
import { testChronology, testEvent } from '../events/test-chronology.ts';
import { type PictureOf, pictureOf } from './picture-of.ts';
import { anyLanes, ruler, testLanes } from './test-lanes.ts';

const text = { ruler, measure: (words: string) => words.length * 7, rem: 16 };

const whole = ({ chronology }: Pick<PictureOf, 'chronology'>, clock: PictureOf['clock']) => ({
  chronology,
  events: chronology.events,
  lanes: 'topic' as const,
  clock,
  span: undefined,
  width: 1280,
});

test('a picture holds exactly the events that it is given, drawn or counted, each once', () => {
  const anyClock = fc.constantFrom<PictureOf['clock']>('happened', 'reported', 'both');
  fc.assert(
    fc.property(anyLanes, anyClock, fc.nat(100), ({ chronology }, clock, share) => {
      const onClock = clock === 'reported' ? onReportedClock(chronology) : chronology;
      const events = onClock.events.filter((_, index) => (index * 37) % 101 <= share);
      const { drawn, counted } = pictureOf(
        { ...whole({ chronology: onClock }, clock), events },
        text,
      );
      const dated = events.filter(({ date }) => date).map(({ id }) => id);
      expect([...drawn, ...counted].sort()).toEqual(dated.sort());
    }),
  );
});

test('of a span it holds what touches it, and says from where to where', () => {
  const { chronology } = testLanes([
    { id: 'before', date: '2020-01-01' },
    { id: 'inside', date: '2023-06-01' },
    { id: 'through', date: '2019/2025' },
  ]);
  const span = { from: 19_400, to: 19_700 };
  const picture = pictureOf({ ...whole({ chronology }, 'happened'), span }, text);
  expect([...picture.drawn].sort()).toEqual(['inside', 'through']);
  expect(picture.ticks[0]).toMatchObject({ x: 0, words: '2023', strong: true });
  const through = picture.lanes[0]?.items.find(({ placed }) => placed.key.startsWith('through'));
  expect(through && through.placed.left + through.shift).toBeGreaterThanOrEqual(picture.edge);
});

test('it is as high as its lanes, and undated events stand below them', () => {
  const { chronology } = testLanes([{ date: '2020' }]);
  const { lanes, height, undated, legend } = pictureOf(whole({ chronology }, 'happened'), text);
  const last = lanes.at(-1);
  expect(undated).toBe('');
  expect(legend[0]?.y).toBe((last?.top ?? 0) + (last?.height ?? 0) + 24);
  expect(height).toBeGreaterThan(legend.at(-1)?.y ?? 0);
  const { date: _, dateBasis: __, ...record } = testEvent({ title: 'A day nobody knows' });
  const withUndated = testChronology({ events: [record] });
  expect(pictureOf(whole({ chronology: withUndated }, 'happened'), text).undated).toBe(
    '1 undated: A day nobody knows',
  );
});
