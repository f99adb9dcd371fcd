// Finds every quote of an events file in the texts of its sources, and records what it found.
//   npm run verify -- FOLDER [FILE]            FILE is public/events.json unless named
//   npm run verify -- --check FOLDER [FILE]    writes nothing; a record out of date is a failure
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dayOf, toIsoDay } from '../src/events/dates.ts';
import { writeFault } from '../src/events/faults.ts';
import type { EventsFile } from '../src/events/format.ts';
import { readEventsFile } from '../src/events/read-events-file.ts';
import { parseQuoteChecks } from '../src/events/read-quote-checks.ts';
import { toQuoteChecks, writeQuoteChecks } from '../src/sources/quote-record.ts';
import { type QuoteResult, verifyQuotes } from '../src/sources/verify-quotes.ts';

const usage = 'npm run verify -- [--check] FOLDER [FILE]';

/**
 * @param args `--check`, the folder with the texts, the events file
 * @returns the exit code: 0 if every quote was found, 1 if not or if the file is faulty, 2 if the
 * arguments make no sense
 */
export async function main(args: string[]): Promise<number> {
  const checkOnly = args.includes('--check');
  const [folder, path = 'public/events.json', ...rest] = args.filter((arg) => arg !== '--check');
  if (!folder || rest.length > 0 || folder.startsWith('-')) return refuse(`Usage: ${usage}`);
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return refuse(`There is no file ${path}.`);

  const { file, faults } = await readEventsFile(text);
  for (const fault of faults) console.error(writeFault(fault));
  if (!file) return 1;
  const texts = await readTexts(folder, file);
  // Most likely the wrong folder, which must not empty the record.
  if (texts.size === 0)
    return refuse(`${folder} holds none of the texts that the sources of ${path} name.`);
  const results = verifyQuotes(file, texts);
  const missing = results.filter(({ block }) => block === undefined);
  for (const result of missing) console.error(explain(result));

  const recordPath = path.replace(/(\.json)?$/, '.verified.json');
  const recordText = await readFile(recordPath, 'utf8').catch(() => '');
  const today = toIsoDay(dayOf(Date.now()));
  const checks = toQuoteChecks(results, texts, parseQuoteChecks(recordText), today);
  const written = writeQuoteChecks(checks);
  const stale = written !== recordText;
  // What a faulty file leaves out was not checked, and must not fall out of the record for that.
  if (stale && !checkOnly && faults.length === 0) await writeFile(recordPath, written);
  if (stale && checkOnly) console.error(`\n${recordPath} is out of date; run ${usage}.`);

  const faulty = faults.length === 0 ? '' : `, ${faults.length} faults in the file`;
  console.log(`\n${results.length} quotes checked, ${missing.length} missing${faulty}`);
  return missing.length > 0 || faults.length > 0 || (checkOnly && stale) ? 1 : 0;
}

function refuse(why: string): number {
  console.error(why);
  return 2;
}

/** The texts that the sources name, as far as the folder holds them. */
async function readTexts(folder: string, { sources }: EventsFile): Promise<Map<string, string>> {
  const names = new Set(sources.flatMap(({ text }) => text ?? []));
  const read = async (name: string): Promise<[string, string][]> => {
    const text = await readFile(join(folder, name), 'utf8').catch(() => undefined);
    return text === undefined ? [] : [[name, text]];
  };
  return new Map((await Promise.all([...names].map(read))).flat());
}

function explain({ event, excerpt, file, problem, quote, source }: QuoteResult): string {
  const where = file ? `${source} (${file})` : source;
  return `\n${event}/${excerpt} in ${where}\n  “${quote}”\n  Not found: ${problem}.`;
}
