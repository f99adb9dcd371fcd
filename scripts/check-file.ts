// Says all that is wrong with an events file.
//   npm run check -- [--json] [FILE]           FILE is public/events.json unless named
import { readFile } from 'node:fs/promises';
import { outcomeWords, writeFault, writePath } from '../src/events/faults.ts';
import { readEventsFile } from '../src/events/read-events-file.ts';
import { numberOf } from '../src/events/words.ts';

const usage = 'npm run check -- [--json] [FILE]';

/**
 * @param args `--json` for a report that a program reads, the events file
 * @returns the exit code: 0 if nothing is wrong, 1 if something is, 2 if there is no such file or the
 * arguments make no sense
 */
export async function main(args: string[]): Promise<number> {
  const asJson = args.includes('--json');
  const [path = 'public/events.json', ...rest] = args.filter((arg) => arg !== '--json');
  if (rest.length > 0 || path.startsWith('-')) return refuse(`Usage: ${usage}`);
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return refuse(`There is no file ${path}.`);

  const { file, faults } = await readEventsFile(text);
  const events = file?.events.length ?? 0;
  if (asJson) {
    const placed = faults.map((fault) => ({ ...fault, path: writePath(fault.path) }));
    console.log(JSON.stringify({ file: path, events, faults: placed }, null, 2));
  } else {
    for (const fault of faults) console.log(`${writeFault(fault)}. ${outcomeWords[fault.outcome]}`);
    const found = faults.length === 0 ? 'nothing wrong' : numberOf(faults.length, 'fault');
    console.log(`${path}: ${numberOf(events, 'event')} read, ${found}.`);
  }
  return faults.length === 0 ? 0 : 1;
}

function refuse(why: string): number {
  console.error(why);
  return 2;
}
