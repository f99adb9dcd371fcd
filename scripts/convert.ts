// Turns another kind of file into an events file.
//   npm run convert -- FILE [--from timelinejs] > events.json
import { readFile } from 'node:fs/promises';
import { dayOf, toIsoDay } from '../src/events/dates.ts';
import { writeFault } from '../src/events/faults.ts';
import { loadFullReader } from '../src/events/load-full-reader.ts';
import { readEventsFile, readJson } from '../src/events/read-events-file.ts';
import { type Conversion, summary } from '../src/exchange/conversion.ts';
import { decodeText } from '../src/exchange/decode-text.ts';
import { fromTimelineJs, isTimelineJs } from '../src/exchange/timelinejs.ts';

const usage = 'npm run convert -- FILE [--from timelinejs] > events.json';

/**
 * Prints the events file; what needs a look, and how much there is of it, goes to the standard error.
 *
 * @returns the exit code: 0 if there is an events file, 1 if nothing can be made of the original, 2 if
 * there is none or the arguments make no sense
 */
export async function main(args: string[]): Promise<number> {
  const from = args.indexOf('--from');
  const format = from < 0 ? undefined : args[from + 1];
  const [path, ...rest] = args.filter(
    (_, index) => from < 0 || (index !== from && index !== from + 1),
  );
  if (!path || rest.length > 0 || path.startsWith('-')) return refuse(`Usage: ${usage}`);
  if (format !== undefined && format !== 'timelinejs')
    return refuse(`“${format}” is none of the formats that can be read: timelinejs.`);
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes === undefined) return refuse(`There is no file ${path}.`);

  const { text, encoding, guessed } = decodeText(bytes);
  if (guessed) console.error(`${path} does not say how it is encoded; it was read as ${encoding}.`);
  const read = await readJson(text);
  if ('fault' in read) return fail(writeFault(read.fault));
  if (!isTimelineJs(read.value)) return fail(`${path} is no timeline of TimelineJS.`);
  await loadFullReader();
  return give(fromTimelineJs(read.value, toIsoDay(dayOf(Date.now()))));
}

/** What is given away passes the same check as what is opened. */
async function give(conversion: Conversion): Promise<number> {
  const written = `${JSON.stringify(conversion.file, null, 2)}\n`;
  const { faults } = await readEventsFile(written);
  for (const { place, name, wrong, done, mend } of conversion.notes)
    console.error(`${place}${name ? ` (${name})` : ''}: ${wrong}; ${done}. To mend it: ${mend}.`);
  for (const fault of faults) console.error(writeFault(fault));
  console.error(summary(conversion));
  console.log(written);
  return faults.length > 0 ? 1 : 0;
}

function fail(why: string): number {
  console.error(why);
  return 1;
}

function refuse(why: string): number {
  console.error(why);
  return 2;
}
