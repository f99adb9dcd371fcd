import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDate, toIsoDay } from './dates.ts';
import type { Excerpt, Source } from './format.ts';
import { reportedOf } from './reported.ts';

const source = (id: string, published?: string, held = true): Source => ({
  id,
  title: id,
  publisher: 'x',
  held,
  ...(published && { published }),
});

const excerpt = (from: string, ...chains: string[][]): Excerpt => ({
  id: 'a',
  source: from,
  quote: 'words',
  via: chains.map((sources) => ({ sources })),
  attribution: { by: [], footing: 'outlet', basis: 'not said' },
});

const revised = '2026-11-22';

function reported(sources: Source[], ...excerpts: Excerpt[]): string | undefined {
  const found = reportedOf(excerpts, new Map(sources.map((one) => [one.id, one])), revised);
  if (!found) return undefined;
  const day = (one: number) => (Number.isFinite(one) ? toIsoDay(one) : '-∞');
  return `${day(found.earliest)}..${day(found.latest)} ${found.by}`;
}

describe('an event is reported by the earliest publication', () => {
  test('among the sources of its excerpts', () => {
    const sources = [source('paper', '2024-04-24'), source('post', '2024-04-20')];
    expect(reported(sources, excerpt('paper'), excerpt('post'))).toBe(
      '2024-04-20..2024-04-20 post',
    );
  });

  test('and among the reports that they retell, however far', () => {
    const sources = [source('paper', '2024-04-24'), source('far', '2024-01-02', false)];
    expect(reported(sources, excerpt('paper', ['paper', 'far']))).toBe(
      '2024-01-02..2024-01-02 far',
    );
  });

  test('between its bounds it is perhaps known', () => {
    const sources = [source('paper', '2024-04-24'), source('monthly', '2024-04')];
    expect(reported(sources, excerpt('paper'), excerpt('monthly'))).toBe(
      '2024-04-01..2024-04-24 paper',
    );
  });

  test('“about” and “uncertain” do not widen the bounds', () => {
    expect(reported([source('paper', '2024-04%')], excerpt('paper'))).toBe(
      '2024-04-01..2024-04-30 paper',
    );
  });
});

describe('a source without a date', () => {
  test('that we hold was surely out by the revision of the file', () => {
    expect(reported([source('paper')], excerpt('paper'))).toBe('-∞..2026-11-22 paper');
  });

  test('that we do not hold is passed over', () => {
    const wire = source('wire', undefined, false);
    expect(reported([wire], excerpt('wire'))).toBeUndefined();
    expect(reported([source('paper', '2024-04-24'), wire], excerpt('paper', ['wire']))).toBe(
      '2024-04-24..2024-04-24 paper',
    );
  });
});

test('what we hold was out by the revision, though its date reaches further', () => {
  expect(reported([source('paper', '2026')], excerpt('paper'))).toBe(
    '2026-01-01..2026-11-22 paper',
  );
  expect(reported([source('wire', '2026', false)], excerpt('wire'))).toBe(
    '2026-01-01..2026-12-31 wire',
  );
});

test('a source dated after the revision keeps its own date', () => {
  expect(reported([source('paper', '2027-03')], excerpt('paper'))).toBe(
    '2027-03-01..2027-03-01 paper',
  );
});

test('no excerpt, no report', () => {
  expect(reported([source('paper', '2024')])).toBeUndefined();
});

test('any reports: the bounds are those of the first of them to come out', () => {
  const dates = fc.array(fc.constantFrom('2023', '2024-04', '2024-04-24', '2024-33', '2025?'), {
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(dates, (published) => {
      const sources = published.map((date, i) => source(`s${i}`, date));
      const found = reportedOf(
        sources.map(({ id }) => excerpt(id)),
        new Map(sources.map((one) => [one.id, one])),
        revised,
      );
      const bounds = published.map(parseDate);
      expect(found?.earliest).toBe(Math.min(...bounds.map(({ earliest }) => earliest)));
      expect(found?.latest).toBe(Math.min(...bounds.map(({ latest }) => latest)));
    }),
  );
});
