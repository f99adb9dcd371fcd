import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// The build writes such a class again with every part of the program that takes it; a part that is
// loaded later then has it after the rules of the page that were to go before it.
test('no style sheet takes a class from another', () => {
  const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.module.css'),
  );
  const taking = sheets.filter((file) =>
    /composes:[^;]* from /.test(readFileSync(`src/${file}`, 'utf8')),
  );
  expect(sheets).not.toEqual([]);
  expect(taking).toEqual([]);
});
