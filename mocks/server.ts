import { readFile } from 'node:fs/promises';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { eventsHandler } from './handlers.ts';
import type { ScenarioName } from './scenarios.ts';

const inPublic = (name: string) => readFile(new URL(`../public/${name}`, import.meta.url), 'utf8');

/** For unit tests; tests/setup.ts starts it and forgets each test's answers. */
export const server = setupServer();

/**
 * The answers for the rest of a test. Give `usual` to have a small events file of your own; it has
 * no record of checked quotes beside it.
 */
export function answer(name: ScenarioName, usual?: string): void {
  server.use(
    eventsHandler(name, async () => usual ?? (await inPublic('events.json'))),
    http.get('*/events.verified.json', async () =>
      usual === undefined
        ? HttpResponse.text(await inPublic('events.verified.json'))
        : new HttpResponse(null, { status: 404 }),
    ),
  );
}
