import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const inFolder = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));

const papers = [...inFolder('.'), ...inFolder('docs')];

test.each(papers)('every file that %s links to exists', (paper) => {
  const text = readFileSync(paper, 'utf8');
  const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link]) => link ?? '');
  const missing = links.filter((link) => !existsSync(join(dirname(paper), link)));
  expect(missing).toEqual([]);
});
