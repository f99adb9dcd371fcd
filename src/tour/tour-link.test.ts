import { expect, test } from 'vitest';
import { testChronology } from '../events/test-chronology.ts';
import { testStep, testTour } from './test-tour.ts';
import { LinkError, linkedId, packTour, unpackTour } from './tour-link.ts';

const chronology = testChronology();

/** As `packTour` does it, with whatever is given. */
async function pack(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return Buffer.from(await new Response(stream).arrayBuffer()).toString('base64url');
}

test('a tour comes out of a link as it went in, but for its id', async () => {
  const tour = testTour({ summary: 'Über “alles” – 中国 🚀', steps: [testStep({ minutes: 1.5 })] });
  const packed = await packTour(tour);
  expect(packed).toMatch(/^[\w-]+$/);
  expect(await unpackTour(packed, chronology)).toEqual({ ...tour, id: linkedId });
});

test.each([
  ['', 'damaged'],
  ['%%%', 'damaged'],
  ['AAAA', 'damaged'],
  ['a'.repeat(200_000), 'too long'],
])('a damaged link says so: %.10s', async (packed, why) => {
  await expect(unpackTour(packed, chronology)).rejects.toThrow(why);
});

test('a link that was cut off says so', async () => {
  const packed = await packTour(testTour());
  await expect(unpackTour(packed.slice(0, -8), chronology)).rejects.toThrow('cut off');
});

test('a small link that unpacks to a great deal is stopped', async () => {
  const bomb = await pack(JSON.stringify({ title: 'x'.repeat(5_000_000) }));
  expect(bomb.length).toBeLessThan(20_000);
  await expect(unpackTour(bomb, chronology)).rejects.toThrow('more than any tour');
});

test.each([
  ['null', 'no tour'],
  ['{"title":"A","steps":[{}]}', 'steps[0].id'],
  ['{"title":"A","steps":7}', 'steps: it is 7'],
  [JSON.stringify(testTour({ steps: [testStep({ events: ['gone'] })] })), 'another events file'],
])('what is no tour of this file is refused with the place: %s', async (text, why) => {
  const error: unknown = await unpackTour(await pack(text), chronology).catch((e: unknown) => e);
  expect(error).toBeInstanceOf(LinkError);
  expect(String(error)).toContain(why);
});
