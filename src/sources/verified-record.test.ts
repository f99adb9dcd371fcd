import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readEventsFile } from '../events/read-events-file.ts';
import { parseQuoteChecks } from '../events/read-quote-checks.ts';
import { recordProblems } from './quote-record.ts';

const file = 'public/events.json';
const record = 'public/events.verified.json';

// Only `npm run verify` writes the record; a test that did would pass for ever.
test.runIf(existsSync(file))('every quote of the events file has its check', async () => {
  const { file: events } = await readEventsFile(readFileSync(file, 'utf8'));
  const checks = parseQuoteChecks(existsSync(record) ? readFileSync(record, 'utf8') : '');
  if (!events) throw new Error(`${file} cannot be read`);
  expect(recordProblems(events, checks)).toEqual([]);
});
