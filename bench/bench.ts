/**
 * `npm run bench`: how the built page bears 50 to 100,000 events, beside its peers.
 *
 *   --quick           in three minutes: fewer rounds, sizes and peers
 *   --rounds N        five by default, three when quick
 *   --sizes A,B,…     numbers of events
 *   --no-peers        Sourceline alone, and the pages that bound it
 *
 * Needs what `scripts/bench.mjs` builds, and in E2E_BROWSER the path of a browser. Prints every
 * figure, writes `bench/README.md` unless quick, and fails if a goal is not reached. With all peers it
 * takes about an hour; what has been measured is written after each number of events.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Stage } from './browser.ts';
import { elements } from './measure/elements.ts';
import { ready } from './measure/ready.ts';
import { watch } from './measure/watch.ts';
import type { Run } from './results.ts';
import { measureLoading } from './run/loading.ts';
import { machine, versions } from './run/machine.ts';
import { measureMoving } from './run/moving.ts';
import { Notebook } from './run/notebook.ts';
import { measureShipped } from './run/shipped.ts';
import { serve } from './server.ts';
import { addGenerated } from './site.ts';
import { sourceline } from './subjects.ts';
import { toText } from './table.ts';
import { goalsTable, tables } from './tables.ts';
import { writeReadme } from './write-readme.ts';

const results = fileURLToPath(new URL('results/', import.meta.url));
const folder = `${results}site`;

function options(args: string[]) {
  const { values } = parseArgs({
    args,
    options: {
      quick: { type: 'boolean', default: false },
      rounds: { type: 'string' },
      sizes: { type: 'string' },
      'no-peers': { type: 'boolean', default: false },
    },
  });
  const { quick } = values;
  return {
    quick,
    rounds: Number(values.rounds ?? (quick ? 3 : 5)),
    sizes:
      values.sizes?.split(',').map(Number) ??
      (quick ? [1000, 100_000] : [50, 1000, 10_000, 100_000]),
    withPeers: !values['no-peers'],
  };
}

/** @param keep is given all that has been measured, after each number of events */
async function measureAll(
  { quick, rounds, sizes, withPeers }: ReturnType<typeof options>,
  keep: (run: Run) => Promise<void>,
): Promise<Run> {
  const files = [];
  for (const size of sizes) files.push(await addGenerated(folder, size));
  const server = await serve(folder);
  const stage = new Stage();
  const notebook = new Notebook();
  const soFar = async (): Promise<Run> => ({
    day: new Date().toISOString().slice(0, 10),
    machine: machine(),
    versions: await versions(await stage.version()),
    quick,
    rounds,
    sizes,
    results: notebook.results,
    problems: notebook.problems,
  });
  try {
    await measureShipped(stage, notebook, {
      server,
      folder,
      rounds,
      quick,
    });
    for (const file of files) {
      const { events } = file;
      console.log(`${events.toLocaleString('en-GB')} events`);
      const { address } = server;
      const fast = await measureLoading(stage, notebook, events, {
        address,
        rounds,
        quick,
        withPeers,
      });
      for (const subject of fast.filter(({ moves }) => moves)) {
        if (quick && subject !== sourceline) continue;
        await notebook.attempt(`${subject.name}: moving ${events}`, () =>
          measureMoving(stage, notebook, subject, file, { address, rounds: quick ? 1 : rounds }),
        );
      }
      if (!quick || events === Math.max(...sizes))
        await notebook.attempt(`elements with ${events}`, () =>
          stage.page(async (page) => {
            await watch(page);
            await ready(page, address + sourceline.address(events), events);
            for (const [view, count] of Object.entries(await elements(page)))
              notebook.add(`elements: ${view}`, sourceline.name, events, count);
          }),
        );
      await keep(await soFar());
    }
    return await soFar();
  } finally {
    await stage.close();
    server.close();
  }
}

/** The exit code is 1 where a goal was measured and not reached. */
export async function main(args: string[]): Promise<number> {
  const run = await measureAll(options(args), async (run) => {
    await mkdir(results, { recursive: true });
    await writeFile(`${results}results.json`, JSON.stringify(run, null, 1));
    if (!run.quick) await writeReadme(run);
  });
  for (const table of tables(run)) console.log(`\n${toText(table)}`);
  if (run.problems.length > 0) console.log(`\nNot measured:\n${run.problems.join('\n')}`);
  return goalsTable(run).rows.some((row) => row.at(-1) === '✗') ? 1 : 0;
}
