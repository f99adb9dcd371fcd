import { format } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest';
import { server } from '../mocks/server.ts';
// The page loads it when a date needs it.
import '../src/events/edtf-dates.ts';

// A warning is a mistake that nobody reads, so it fails the test; a test that expects one mocks the
// console itself.
const said: string[] = [];

beforeAll(() =>
  server.listen({
    onUnhandledRequest(request, print) {
      said.push(`unhandled request: ${request.method} ${request.url}`);
      print.error();
    },
  }),
);
afterAll(() => server.close());

beforeEach(() => {
  for (const method of ['error', 'warn'] as const) {
    vi.spyOn(console, method).mockImplementation((...words) => {
      said.push(`console.${method}: ${format(...words)}`);
    });
  }
});

afterEach(() => {
  server.resetHandlers();
  const heard = said.splice(0);
  if (heard.length > 0) throw new Error(heard.join('\n'));
});
