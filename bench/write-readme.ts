/** `bench/README.md` and the plots beside it, from a run. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { growthWords } from './goals.ts';
import { allMeasures, growing, type Measure } from './measures.ts';
import { draw, type Plot } from './plots.ts';
import { points, type Run } from './results.ts';
import { peers, readAndParse, sourceline } from './subjects.ts';
import { toMarkdown } from './table.ts';
import { tables } from './tables.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));

function plotOf({ name, unit }: Measure, { results }: Run): Plot {
  return {
    heading: name,
    unit,
    lines: [readAndParse, sourceline, ...peers].map((subject) => ({
      name: [subject.name, growthWords(results, name, subject.name)].filter(Boolean).join(', '),
      points: points(results, name, subject.name).filter(({ y }) => y > 0),
      strong: subject === sourceline,
    })),
  };
}

const fileName = (name: string) => `${name.replaceAll(/\W+/g, '-')}.svg`;

/** Draws what grows, and gives the files' names with what they show. */
async function writePlots(run: Run): Promise<{ name: string; file: string }[]> {
  await rm(`${folder}plots`, { recursive: true, force: true });
  await mkdir(`${folder}plots`);
  const written = [];
  for (const measure of growing) {
    const svg = draw(plotOf(measure, run));
    if (!svg) continue;
    const file = `plots/${fileName(measure.name)}`;
    await writeFile(folder + file, svg);
    written.push({ name: measure.name, file });
  }
  return written;
}

const definitions = () =>
  allMeasures
    .filter(({ means }) => means)
    .map(({ name, means }) => `- *${name}*: ${means}`)
    .join('\n');

/** The text of the README: pure but for its time, which the run has. */
export function readme(run: Run, plots: readonly { name: string; file: string }[]): string {
  const [goals, ...rest] = tables(run);
  const versions = Object.entries(run.versions).map(([name, version]) => `${name} ${version}`);
  return `# How fast Sourceline is

Written by \`npm run bench\` on ${run.day}; \`npm run bench -- --quick\` measures the most important of
it in three minutes and writes nothing. The milliseconds are of this machine; the ratios should be
found on any.

**Machine:** ${run.machine}. **Versions:** ${versions.join(', ')}.

## Goals

${goals ? toMarkdown(goals).replace(/^### Goals\n\n/, '') : ''}

## How it grows

Both axes by powers of ten: a straight line is a power of the number of events, given behind the
name (n^1 is linear).

${plots.map(({ name, file }) => `![${name}](${file})`).join('\n\n')}

## What is measured

The same generated files for all (\`generate-events.ts\`, a fixed seed): dates clustered as news is,
half of the events around sixty days; some know only their month or year, are about or uncertain, or
span years. Figures are medians of ${run.rounds} rounds, with the least and the most in brackets.
Code and styles come from the browser's cache, warm from three loads; the events file comes from the
server every time, uncompressed. Each load has a page of its own, and the subjects take turns. What
takes longer than 10 s to load is measured once; what takes longer than a minute is given up, and
said to be *over 60 s*. “× 2.00” behind a peer's figure: it is twice ours.

Each peer's page (\`peers/\`) does what its makers show first, with nothing around it but a number of
events and one check box; its requests to other hosts fail at once. *Narrow span* and *span only*
show thirty days and lay out only those events. react-calendar-timeline is its pre-release, since
its last release does not run with React 19; it zooms with Alt, ten ticks of the wheel, like the
others with Ctrl.

- *… painted*: from the input to the second animation frame after it, or to a later one, if only
  then the new number of events has been painted. *… redrawn*: to the frame after the first in which
  the timeline has changed too. The word searched for is put into the field at once. Each gesture has
  been done once before, as have all movements below: the first time code is compiled.
- *pan*: a drag of 480 px in sixty moves, one a frame, after three ticks of zooming in; *zoom*: ten
  ticks of the wheel, 50 ms apart; both forth and back. Frames are the intervals of
  \`requestAnimationFrame\` from the first input to 300 ms after the last; in an idle page they are
  16.7 ms. A movement after which the timeline looks as before does not count.
- *cost of a …*: the processor's time of all tasks of the page's main thread (\`tdur\` of a trace),
  from the input until nothing has stirred for half a second; for each gesture and its way back.
  Filter and search may grow linearly, so their goal at 100,000 is 100 times that at 1,000.
- *elements*: all of the document, the most that there are while it is scrolled to its end.
${definitions()}

## Figures

${rest.map(toMarkdown).join('\n\n')}
${run.problems.length > 0 ? `\n### Not measured\n\n${run.problems.map((problem) => `- ${problem}`).join('\n')}\n` : ''}`;
}

export async function writeReadme(run: Run) {
  await writeFile(`${folder}README.md`, readme(run, await writePlots(run)));
}
