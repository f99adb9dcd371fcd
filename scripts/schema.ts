// Writes public/events.schema.json from the definition that the program validates with.
//   node scripts/run.mjs scripts/schema.ts
import { readFile, writeFile } from 'node:fs/promises';
import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import * as format from '../src/events/format.ts';

export const schemaPath = 'public/events.schema.json';

/** What an editor shows of each part; the whole is explained in docs/events-format.md. */
const parts = {
  Id: [format.Id, 'Small letters, digits and single hyphens.'],
  Text: [format.Text, 'Plain text, never HTML.'],
  DateString: [
    format.DateString,
    'A date in EDTF, levels 0 to 2: 2024, 2024-04~, [2024-02..2024-04].',
  ],
  Day: [format.Day, 'One day: 2026-11-22.'],
  WebAddress: [format.WebAddress, 'A whole address with http or https.'],
  Actor: [format.Actor, 'Somebody who acts, speaks or is spoken of.'],
  Topic: [format.Topic, 'What an event is about; the order of topics is that of the lanes.'],
  Source: [format.Source, 'A text that proof is taken from, or that another source retells.'],
  Chain: [format.Chain, 'Reports that an excerpt retells, nearest first.'],
  Attribution: [format.Attribution, 'Who says so, on what footing, on what basis.'],
  Excerpt: [format.Excerpt, 'The proof: a short quote from a source.'],
  Figure: [format.Figure, 'A number with its unit and period.'],
  Link: [format.Link, 'Somewhere to look further; it proves nothing.'],
  Relation: [format.Relation, 'What an event says of one other event.'],
  Event: [format.EventRecord, 'One dated happening, statement or measurement.'],
  Series: [format.Series, 'A quantity followed over time.'],
  Disagreement: [format.Disagreement, 'Where sources contradict each other or themselves.'],
  StartingPoint: [
    format.StartingPoint,
    'A way in for somebody who sees the file for the first time.',
  ],
  Step: [format.Step, 'One view of a tour, with words.'],
  Tour: [format.Tour, 'A guided view: steps in their order.'],
  Term: [format.Term, 'A word that the page explains.'],
  Revision: [format.Revision, 'What changed in the file, and why.'],
} as const;

/** What the checks of valibot mean in JSON Schema, by the number of their rule. */
const rules: Record<string, JsonSchema> = {
  R4: { pattern: '\\S' },
  R8: { format: 'uri', pattern: '^[Hh][Tt][Tt][Pp][Ss]?:' },
  R11: { pattern: `^\\s*\\S+(\\s+\\S+){0,${format.longestQuote - 1}}\\s*$` },
};

/** The schema as the text of its file. */
export function writeEventsSchema(): string {
  const definitions = Object.fromEntries(
    Object.entries(parts).map(([name, [schema]]) => [name, schema]),
  );
  const schema = toJsonSchema(format.EventsFile, {
    target: 'draft-2020-12',
    // A file may leave out what has a default.
    typeMode: 'input',
    // Checks that JSON Schema cannot say are the program’s own.
    errorMode: 'ignore',
    definitions,
    overrideAction: ({ valibotAction, jsonSchema }) => {
      const { message } = valibotAction as { message?: unknown };
      const said = typeof message === 'string' ? rules[message.split(':')[0] ?? ''] : undefined;
      return said && { ...jsonSchema, ...said };
    },
  });
  for (const [name, [, description]] of Object.entries(parts)) {
    const definition = schema.$defs?.[name];
    if (typeof definition === 'object') Object.assign(definition, { description });
  }
  const { $defs, $schema: _, ...rest } = schema;
  const head = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Sourceline events file',
    description: 'A chronology in which every event shows its proof.',
  };
  return `${JSON.stringify({ ...head, ...rest, $defs }, null, 2)}\n`;
}

/** @returns the exit code, always 0 */
export async function main(): Promise<number> {
  const schema = writeEventsSchema();
  const old = await readFile(schemaPath, 'utf8').catch(() => '');
  if (old !== schema) await writeFile(schemaPath, schema);
  console.log(`${schemaPath} ${old === schema ? 'is up to date' : 'written'}.`);
  return 0;
}
