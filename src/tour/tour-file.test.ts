import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toTourCheck } from '../events/check-references.ts';
import { writeFault } from '../events/faults.ts';
import { testChronology, testFile } from '../events/test-chronology.ts';
import { testStep, testTour } from './test-tour.ts';
import { readTourFile, writeAsPart, writeTourFile } from './tour-file.ts';

const { file, eventById } = testChronology();
const check = toTourCheck(file, eventById);
const read = (value: unknown) =>
  readTourFile(typeof value === 'string' ? value : JSON.stringify(value), check);
const said = async (value: unknown) => (await read(value)).faults.map(writeFault);

test('what is exported is imported as it was, whatever its texts', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string(), fc.string({ minLength: 1 }), async (title, notes) => {
      const tour = testTour({ title, steps: [testStep({ text: title, notes })] });
      const { tours } = await read(writeTourFile(tour, file.title));
      expect(tours).toEqual([tour]);
    }),
    { numRuns: 50 },
  );
});

test('a bare tour and the tours of an events file are read too', async () => {
  expect(await read(testTour())).toEqual({ tours: [testTour()], faults: [] });
  const two = [testTour(), testTour({ id: 'other' })];
  expect(await read(testFile({ tours: two }))).toEqual({ tours: two, faults: [] });
});

test('R4: an empty text is told, and comes along', async () => {
  const { tours, faults } = await read(testTour({ title: '' }));
  expect(tours).toHaveLength(1);
  expect(faults).toMatchObject([{ rule: 'R4', path: ['title'], outcome: 'kept', line: 1 }]);
});

test('R18: what the tour names in vain is told, and comes along', async () => {
  const tour = testTour({ steps: [testStep({ events: ['gone'] })] });
  expect((await read(tour)).tours).toEqual([tour]);
  expect(await said(tour)).toEqual([
    'steps[0].events[0], line 1: there is no event "gone" to show (rule R18)',
  ]);
});

test('R3: an unknown key is told, and the tour comes without it', async () => {
  expect(await read({ ...testTour(), colour: 'red' })).toMatchObject({
    tours: [testTour()],
    faults: [{ rule: 'R3', path: ['colour'], outcome: 'kept' }],
  });
});

test('all that is wrong is named, with its line; a sound tour beside it comes along', async () => {
  const text = JSON.stringify(
    {
      ...testFile(),
      tours: [
        { ...testTour(), steps: [{ ...testStep(), minutes: 'two', span: '2024-13', id: 'A b' }] },
        testTour({ id: 'sound' }),
      ],
    },
    undefined,
    2,
  );
  const { tours, faults } = await readTourFile(text, check);
  expect(tours.map(({ id }) => id)).toEqual(['sound']);
  expect(faults.map(({ path }) => path.join('.'))).toEqual([
    'tours.0.steps.0.id',
    'tours.0.steps.0.span',
    'tours.0.steps.0.minutes',
  ]);
  expect(text.split('\n')[(faults[2]?.line ?? 0) - 1]).toContain('"minutes": "two"');
});

test('R16: two steps of one name are told with the place of the second', async () => {
  expect(await said(testTour({ steps: [testStep(), testStep()] }))).toEqual([
    expect.stringMatching(/^steps\[1\], line 1: two steps are named "one".*R16/),
  ]);
});

test.each([
  ['', 'the file is empty'],
  ['{ "title": "A tour", ', 'the file ends in the middle'],
  ['<html>', 'this is a web page'],
  ['[]', 'a tour is one JSON object'],
  ['{}', 'it has no "steps"'],
  ['{"format":"gpx"}', 'it is "gpx"; this program reads'],
  ['{"format":"sourceline-tour/1"}', 'tour: it is missing'],
  [JSON.stringify(testFile()), 'but it has no tours'],
])('what is no file of tours says why: %.30s', async (text, why) => {
  expect((await read(text)).tours).toEqual([]);
  expect((await said(text)).join()).toContain(why);
});

test('as a part of the events file it has an id of its own there', () => {
  const taken = { tours: [testTour({ id: 'a-tour' })] };
  expect(JSON.parse(writeAsPart(testTour({ id: 'a-tour-x7k2p' }), taken))).toEqual(
    testTour({ id: 'a-tour-2' }),
  );
});
