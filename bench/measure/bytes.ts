import { readFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Requested } from '../server.ts';

/** Bytes: gzip of scripts and styles, fonts as they are, which are compressed already. */
export interface Bytes {
  /** The page's own script, what it imports at once, and the worker that reads the file. */
  readonly before: number;
  /** All scripts that the page has asked for by itself until it is quiet. */
  readonly withTimeline: number;
  readonly styles: number;
  readonly fonts: number;
}

const isScript = (path: string) => path.endsWith('.js');

/** Scripts that a script or page names as needed at once: static imports, `src`, preloads. */
export function neededAtOnce(path: string, text: string): string[] {
  const names = path.endsWith('.html')
    ? text.matchAll(/<(?:script|link rel="modulepreload")[^>]*?(?:src|href)="([^"]+\.js)"/g)
    : // Not `import(…)`: that is later.
      text.matchAll(/(?:\bfrom|\bimport)\s*["'`](\.[^"'`]+\.js)["'`]/g);
  return [...names].map(([, name = '']) => posix.join(posix.dirname(path), name));
}

/**
 * What a page needs, told by the files that it asked for.
 *
 * @param folder where `page`, a path like `/shipped/index.html`, lies
 */
export async function bytes(
  folder: string,
  page: string,
  requests: readonly Requested[],
): Promise<Bytes> {
  const text = (path: string) => readFile(join(folder, path), 'utf8');
  const size = async (paths: Iterable<string>, weigh: (content: Buffer) => number) => {
    let sum = 0;
    for (const path of new Set(paths)) sum += weigh(await readFile(join(folder, path)));
    return sum;
  };
  const gzip = (content: Buffer) => gzipSync(content, { level: 9 }).length;

  const before = new Set<string>();
  const follow = async (path: string) => {
    for (const needed of neededAtOnce(path, await text(path))) {
      if (before.has(needed)) continue;
      before.add(needed);
      await follow(needed);
    }
  };
  const workers = requests.filter((request) => request.as === 'worker').map(({ path }) => path);
  await follow(page);
  for (const worker of workers) {
    before.add(worker);
    await follow(worker);
  }
  const own = requests.filter(({ path }) => path.startsWith(`${dirname(page)}/`));
  const pathsOf = (is: (request: Requested) => boolean) => own.filter(is).map(({ path }) => path);
  return {
    before: await size(before, gzip),
    withTimeline: await size([...before, ...pathsOf(({ path }) => isScript(path))], gzip),
    styles: await size(
      pathsOf(({ path }) => path.endsWith('.css')),
      gzip,
    ),
    fonts: await size(
      pathsOf(({ as }) => as === 'font'),
      ({ length }) => length,
    ),
  };
}
