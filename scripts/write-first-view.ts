import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { classNameFor } from './class-names.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const [start, end] = ['<!-- first view -->', '<!-- end of first view -->'];

/**
 * Writes the list of an events file into the page, between two marks; what stood there goes.
 *
 * @param page the text of index.html
 * @param eventsFile the text of the events file; one that cannot be read gives an empty first view
 */
export async function writeFirstView(page: string, eventsFile: string): Promise<string> {
  const [from, to] = [page.indexOf(start), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The page has no place “${start}${end}”`);
  const view = await renderFirstView(eventsFile);
  return page.slice(0, from + start.length) + view + page.slice(to);
}

async function renderFirstView(eventsFile: string): Promise<string> {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    css: { modules: { generateScopedName: classNameFor } },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const { firstViewOf } = await server.ssrLoadModule('/src/first-view/first-view-of.tsx');
    return await firstViewOf(eventsFile);
  } finally {
    await server.close();
  }
}

/** `node scripts/run.mjs scripts/write-first-view.ts INDEX.HTML EVENTS.JSON` writes into the page. */
export async function main([page, eventsFile]: string[]): Promise<number> {
  if (!page || !eventsFile) throw new Error('Which page, and which events file?');
  const text = await writeFirstView(
    await readFile(page, 'utf8'),
    await readFile(eventsFile, 'utf8'),
  );
  await writeFile(page, text);
  return 0;
}
