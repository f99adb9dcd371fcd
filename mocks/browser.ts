import { bypass } from 'msw';
import { setupWorker } from 'msw/browser';
import { eventsHandler } from './handlers.ts';
import { scenarioNames } from './scenarios.ts';

/** In development only: `?mock=broken` answers the page as that scenario says. */
export async function startMocks(): Promise<void> {
  const wanted = new URL(location.href).searchParams.get('mock');
  const name = scenarioNames.find((known) => known === wanted);
  if (!name) throw new Error(`No mock “${wanted}”; there are ${scenarioNames.join(', ')}.`);
  const readUsual = async (request: Request) => (await fetch(bypass(request))).text();
  const worker = setupWorker(eventsHandler(name, readUsual));
  await worker.start({ onUnhandledRequest: 'bypass', quiet: true });
}
