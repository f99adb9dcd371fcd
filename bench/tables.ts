/** The results as tables: what was measured down the side, the numbers of events along the top. */
import { growthWords, verdicts } from './goals.ts';
import {
  holding,
  loading,
  type Measure,
  moving,
  painting,
  shipping,
  showing,
  working,
} from './measures.ts';
import { find, middle, type Result, type Run } from './results.ts';
import { spread } from './statistics.ts';
import { emptyPage, peers, readAndParse, sourceline } from './subjects.ts';
import type { Table } from './table.ts';

const written = (value: number, unit: string) => {
  if (unit === '') return value.toFixed(value < 1 && value > 0 ? 3 : 0);
  return value.toFixed(Math.abs(value) < 100 ? 1 : 0);
};

/** “84 (80–97)”: the median, and the least and the most where there are several. */
export function cell(result: Result | undefined, unit: string): string {
  if (!result) return '–';
  if (result.late) return 'over 60 s';
  if (result.values.length === 0) return '–';
  const { median, least, most } = spread(result.values);
  if (result.values.length === 1 || least === most) return written(median, unit);
  return `${written(median, unit)} (${written(least, unit)}–${written(most, unit)})`;
}

const sizeNames = (sizes: readonly number[]) => sizes.map((size) => size.toLocaleString('en-GB'));
const named = ({ name, unit }: Measure) => (unit ? `${name}, ${unit}` : name);

function ownTable(heading: string, measures: readonly Measure[], { results, sizes }: Run): Table {
  return {
    heading,
    columns: ['events', ...sizeNames(sizes), 'grows as'],
    rows: measures.map((measure) => [
      named(measure),
      ...sizes.map((size) =>
        cell(find(results, measure.name, sourceline.name, size), measure.unit),
      ),
      growthWords(results, measure.name, sourceline.name),
    ]),
  };
}

/** One measure for all subjects that have it. */
function peersTable(heading: string, measure: Measure, { results, sizes }: Run): Table {
  const base = (size: number) => middle(results, measure.name, sourceline.name, size);
  return {
    heading,
    columns: [named(measure), ...sizeNames(sizes), 'grows as'],
    rows: [readAndParse, sourceline, ...peers]
      .filter(({ name }) =>
        sizes.some((size) => find(results, measure.name, name, size) !== undefined),
      )
      .map(({ name }) => [
        name,
        ...sizes.map((size) => {
          const own = base(size);
          const its = middle(results, measure.name, name, size);
          const times =
            name !== sourceline.name && own && its ? ` × ${(its / own).toFixed(2)}` : '';
          return cell(find(results, measure.name, name, size), measure.unit) + times;
        }),
        growthWords(results, measure.name, name),
      ]),
  };
}

export function goalsTable(run: Run): Table {
  const mark = (met: boolean | undefined) => (met === undefined ? '–' : met ? '✓' : '✗');
  return {
    heading: 'Goals',
    columns: ['what', 'goal', 'found', 'met'],
    rows: verdicts(run.results, run.sizes).map(({ what, goal, found, met }) => [
      what,
      goal,
      found,
      mark(met),
    ]),
  };
}

const saysSomething = ({ rows }: Table) =>
  rows.some((row) => row.slice(1).some((one) => one !== '–' && one !== ''));

/** All tables of a run that say something; “×” says how many times ours another one is. */
export function tables(run: Run): Table[] {
  const { results } = run;
  const compared = [
    ...loading.slice(0, 1),
    ...painting.filter(({ name }) => /^(clear )?filter: answer/.test(name)),
    ...moving.filter(({ name }) => name.endsWith('frame')),
    ...working.filter(({ name }) => /pan|zoom|filter/.test(name)),
    ...holding.slice(0, 1),
  ];
  return [
    goalsTable(run),
    {
      heading: 'The page as it is shipped, 98 events',
      columns: ['what', sourceline.name, emptyPage.name],
      rows: shipping.map((measure) => [
        named(measure),
        cell(find(results, measure.name, sourceline.name, 98), measure.unit),
        cell(find(results, measure.name, emptyPage.name, 0), measure.unit),
      ]),
    },
    ownTable('Loading', loading, run),
    ownTable('Input to painted', painting, run),
    ownTable('Moving', moving, run),
    ownTable('Work of the main thread', working, run),
    ownTable('Memory', holding, run),
    ownTable('Elements on the page', showing, run),
    ...compared
      .map((measure) => peersTable(`Compared: ${measure.name}`, measure, run))
      .filter(({ rows }) => rows.length > 1),
  ].filter(saysSomething);
}
