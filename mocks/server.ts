import { readFile } from 'node:fs/promises';
import { setupServer } from 'msw/node';
import { handlersFor } from './handlers.ts';
import type { ScenarioName } from './scenarios.ts';

const inPublic = (name: string) => readFile(new URL(`../public/${name}`, import.meta.url), 'utf8');

/** For unit tests; tests/setup.ts starts it and forgets each test's answers. */
export const server = setupServer();

/** The answers for the rest of a test. Give `usual` to have a small events file of your own. */
export function answer(name: ScenarioName, usual?: string): void {
  const readUsual = async () => usual ?? (await inPublic('events.json'));
  const readVerified = () => inPublic('events.verified.json');
  server.use(...handlersFor(name, readUsual, readVerified));
}
