import { readFileSync } from 'node:fs';
import { plugins } from '@citation-js/core';
import { entries } from 'bibtex-parse';
import CSL from 'citeproc';
import { expect, test } from 'vitest';
import { testChronology, testEvent } from '../events/test-chronology.ts';
import {
  type CitationStyle,
  writeBibtex,
  writeCslJson,
  writeReferences,
} from './citation-formats.ts';
import { citedParts } from './cited-parts.ts';
import type { CslItem } from './csl-item.ts';
import { writePlain } from './rich-text.ts';
import { chronologyOf } from './test-selection.ts';

const styles: CitationStyle[] = ['apa', 'mla', 'chicago'];

/** The processor takes seconds to read a style of the length of APA’s on a busy machine. */
const slow = { timeout: 60_000 };
const link = 'https://example.org/?event=first&rev=2026-11-22';

const item: CslItem = {
  id: 'a-paper',
  type: 'article-newspaper',
  title: '100% of $5 & {braces} “quoted” #1_2 ~ ^ \\cmd',
  'container-title': 'The Paper',
  author: [{ family: 'Nuriyev', given: 'Ildar' }, { literal: 'Institute of X & Y' }],
  issued: { 'date-parts': [[2024, 4]], circa: true },
  URL: 'https://example.org/a?b=1&c=2',
};

const shipped = chronologyOf(readFileSync('public/events.json', 'utf8'));

function itemsOf(chronology = shipped): CslItem[] {
  const ids = chronology.events.map(({ id }) => id);
  const parts = citedParts(chronology, { kind: 'events', ids, filters: '' }, link);
  return parts.flatMap(({ items }) => items);
}

test.each(styles)('every source has a reference with its title in %s', slow, (style) => {
  const items = itemsOf();
  const references = writeReferences(items, style).map(writePlain);
  expect(references).toHaveLength(items.length);
  // MLA and Chicago write titles with capitals.
  const all = references.join('\n').toLowerCase();
  for (const { title } of items) expect(all).toContain(title.toLowerCase());
});

test.each([
  ['apa', 'Nuriyev, I. & Institute of X & Y. (ca. 2024, April).'],
  ['mla', 'Nuriyev, Ildar and Institute of X & Y.'],
  ['chicago', 'Nuriyev, Ildar and Institute of X & Y. about April 2024.'],
] as const)(
  '%s has names and dates in its own way, and never drops an “about”',
  slow,
  (style, start) => {
    const [reference = []] = writeReferences([item], style);
    expect(writePlain(reference)).toContain(start);
    expect(writePlain(reference)).toMatch(/about April 2024|ca\. 2024/);
    expect(reference.filter(({ italic }) => italic).map(({ text }) => text)).toContain('The Paper');
  },
);

test(
  'two works of one title or one outlet each keep it, since they part in a reader’s list',
  slow,
  () => {
    const twins = [item, { ...item, id: 'another' }];
    for (const style of styles)
      for (const runs of writeReferences(twins, style))
        expect(writePlain(runs)).toContain('Nuriyev');
  },
);

test.each(styles)('the CSL-JSON is taken by a CSL processor in %s', slow, (style) => {
  const items: CslItem[] = JSON.parse(writeCslJson([...itemsOf(), item]));
  const processed = processWith(style, items);
  expect(processed).toHaveLength(items.length);
  for (const entry of processed) expect(entry).not.toMatch(/undefined|NaN|\[CSL/);
});

test('the BibTeX is taken by another parser, each entry under a label of its own', () => {
  const items = [...itemsOf(), item];
  const read = entries(writeBibtex(items));
  expect(read.map(({ key }) => key)).toEqual(items.map(({ id }) => id));
  for (const [at, entry] of read.entries()) {
    const { issued, URL: url, note } = items[at] ?? {};
    expect(entry.TITLE).toBeTruthy();
    if (url) expect(entry.URL).toBe(url);
    if (issued?.['date-parts']) expect(entry.YEAR).toBe(String(issued['date-parts'][0]?.[0]));
    if (issued?.literal) expect(entry.NOTE).toContain(issued.literal);
    if (note) expect(entry.NOTE).toContain(note);
  }
});

test('the record of an event names its file, revision and link, and then its proof', () => {
  const chronology = testChronology({
    events: [
      testEvent({
        excerpts: [
          {
            id: 'a',
            source: 'paper',
            quote: 'words',
            via: [{ sources: ['agency'] }],
            attribution: { footing: 'outlet' },
          },
        ],
      }),
    ],
  });
  const parts = citedParts(chronology, { kind: 'event', id: 'first' }, link);
  const written = parts.map(({ heading, items }) => [
    heading,
    ...writeReferences(items, 'apa').map(writePlain),
  ]);
  expect(written).toEqual([
    ['This record', `A first event. (2026, November 22). A Test Chronology. ${link}`],
    ['Its sources', 'A paper. (2024, April 24). The Paper.'],
    ['What these retell', 'A wire. (n.d.). The Agency.'],
  ]);
  expect(entries(writeBibtex(parts[0]?.items ?? []))[0]?.NOTE).toBe('Revision of 2026-11-22');
});

test('a date that is not there is not made up', () => {
  const { issued: _, ...undated } = item;
  expect(writePlain(writeReferences([undated], 'apa')[0] ?? [])).toContain('(n.d.)');
  expect(writePlain(writeReferences([undated], 'mla')[0] ?? [])).not.toMatch(/\d{4}/);
});

const files = { mla: 'modern-language-association', chicago: 'chicago-author-date' };

/** The processor itself, with the styles as their project has published them. */
function processWith(style: CitationStyle, items: readonly CslItem[]): string[] {
  const { styles: known, locales } = plugins.config.get('@csl');
  const xml =
    style === 'apa'
      ? known.get('apa')
      : readFileSync(new URL(`csl/${files[style]}.csl`, import.meta.url), 'utf8');
  const engine = new CSL.Engine(
    {
      retrieveItem: (id) => items.find((one) => one.id === id),
      retrieveLocale: () => locales.get('en-US'),
    },
    xml,
  );
  engine.setOutputFormat('text');
  engine.updateItems(items.map(({ id }) => id));
  return engine.makeBibliography()[1];
}
