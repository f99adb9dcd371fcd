/** The folder that the server serves: the app as built, once for each file, and its peers. */
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFirstView } from '../scripts/write-first-view.ts';
import { countIn, generateEventsFile } from './generate-events.ts';

export interface GeneratedFile {
  readonly events: number;
  /** How many of them a filter and a search leave: what the page must say. */
  readonly left: { readonly topic: number; readonly word: number };
}

/** What the search field is given. */
export const word = 'harbour';

/**
 * Puts a generated file and the app beside each other, as somebody does who brings a file of their
 * own and builds.
 *
 * @param folder has the built app in `shipped/`
 */
export async function addGenerated(folder: string, events: number): Promise<GeneratedFile> {
  const file = generateEventsFile(events);
  const site = join(folder, 'generated', String(events));
  await mkdir(site, { recursive: true });
  await cp(join(folder, 'shipped'), site, { recursive: true });
  await writeFile(join(site, 'events.json'), file);
  await writeFile(join(site, 'events.verified.json'), '{"checks":{}}');
  const page = join(site, 'index.html');
  await writeFile(page, await writeFirstView(await readFile(page, 'utf8'), file));
  return { events, left: countIn(file, 'topic-1', word) };
}
