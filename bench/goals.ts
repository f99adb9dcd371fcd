/** What must be reached, and whether it was. Pure: from results to verdicts. */
import { costly, gestures, movements, views } from './measures.ts';
import { find, middle, points, type Result } from './results.ts';
import { growth } from './statistics.ts';
import { emptyPage, peers, readAndParse, sourceline } from './subjects.ts';

export interface Verdict {
  readonly what: string;
  readonly goal: string;
  readonly found: string;
  /** Undefined where something that it needs was not measured. */
  readonly met: boolean | undefined;
}

const largest = 100_000;
const shippedEvents = 98;

const text = (value: number, unit: string) => {
  const small = Math.abs(value) < 1 ? 3 : 1;
  const digits = unit === 'ms' || Number.isInteger(value) || value >= 100 ? 0 : small;
  return `${value.toFixed(digits)}${unit && ` ${unit}`}`;
};

const ratio = (value: number) => `× ${value.toFixed(2)}`;

/** A verdict of a value that must not exceed a limit. */
function atMost(what: string, value: number | undefined, limit: number, unit: string): Verdict {
  return {
    what,
    goal: `≤ ${limit.toLocaleString('en-GB')}${unit && ` ${unit}`}`,
    found: value === undefined ? 'not measured' : text(value, unit),
    met: value === undefined ? undefined : value <= limit,
  };
}

/** A verdict of how many times one value is another. */
function timesAtMost(
  what: string,
  value: number | undefined,
  other: number | undefined,
  limit: number,
  unit: string,
  otherName: string,
): Verdict {
  const goal = `≤ ${limit} × ${otherName}`;
  if (value === undefined || other === undefined || other === 0)
    return { what, goal, found: 'not measured', met: undefined };
  const found = `${text(value, unit)} to ${text(other, unit)}: ${ratio(value / other)}`;
  return { what, goal, found, met: value / other <= limit };
}

/** The least median among those that lay out all events of a size. */
function fastestPeer(results: readonly Result[], events: number) {
  return peers
    .filter(({ laysOutAll }) => laysOutAll)
    .map(({ name }) => ({ name, ready: middle(results, 'ready', name, events) }))
    .filter((one): one is { name: string; ready: number } => one.ready !== undefined)
    .sort((a, b) => a.ready - b.ready)[0];
}

/** @param sizes the numbers of events that were measured */
export function verdicts(results: readonly Result[], sizes: readonly number[]): Verdict[] {
  const own = (measure: string, events: number) =>
    middle(results, measure, sourceline.name, events);
  const worst = (measure: string, events: number) => {
    const values = find(results, measure, sourceline.name, events)?.values ?? [];
    return values.length > 0 ? Math.max(...values) : undefined;
  };
  const withEvents = (events: number) => `${events.toLocaleString('en-GB')} events`;
  const shipped = (measure: string) => own(measure, shippedEvents);
  const parsing = middle(results, 'ready', readAndParse.name, largest);

  return [
    timesAtMost(
      'first contentful paint, shipped file, processor slowed 4×',
      shipped('first paint, slowed'),
      middle(results, 'first paint, slowed', emptyPage.name, 0),
      1,
      'ms',
      'an empty React page',
    ),
    ...sizes
      .filter((size) => size < largest)
      .map((size) => {
        const peer = fastestPeer(results, size);
        return timesAtMost(
          `ready, ${withEvents(size)}`,
          own('ready', size),
          peer?.ready,
          1,
          'ms',
          peer?.name ?? 'the fastest peer',
        );
      }),
    timesAtMost(
      `ready, ${withEvents(largest)}`,
      own('ready', largest),
      parsing,
      2,
      'ms',
      'read and parse alone',
    ),
    timesAtMost(
      `first title to be read, ${withEvents(largest)}`,
      own('first title', largest),
      own('ready', largest),
      0.5,
      'ms',
      'ready',
    ),
    ...gestures.flatMap((gesture) => [
      atMost(
        `${gesture}: painted, ${withEvents(largest)}, median`,
        own(`${gesture}: painted`, largest),
        50,
        'ms',
      ),
      atMost(
        `${gesture}: painted, ${withEvents(largest)}, worst`,
        worst(`${gesture}: painted`, largest),
        100,
        'ms',
      ),
    ]),
    ...movements.flatMap((movement) =>
      sizes.flatMap((size) => [
        atMost(
          `${movement}, ${withEvents(size)}: p95 frame`,
          own(`${movement}: p95 frame`, size),
          // A frame at 60 Hz is 16.67 ms, told to a tenth.
          17,
          'ms',
        ),
        atMost(
          `${movement}, ${withEvents(size)}: worst frame`,
          worst(`${movement}: worst frame`, size),
          // Three frames, told to a tenth.
          50.1,
          'ms',
        ),
        atMost(
          `${movement}, ${withEvents(size)}: long tasks`,
          worst(`${movement}: long tasks`, size),
          0,
          '',
        ),
      ]),
    ),
    ...costly.map((act) => {
      const measure = `cost of a ${act}`;
      const linear = act === 'filter' || act === 'search';
      return timesAtMost(
        `${measure}, ${withEvents(largest)}`,
        own(measure, largest),
        own(measure, 1000),
        linear ? 100 : 1.5,
        'ms',
        'with 1,000',
      );
    }),
    timesAtMost(
      `heap, workers included, ${withEvents(largest)}`,
      own('heap', largest),
      middle(results, 'heap', readAndParse.name, largest),
      2,
      'MB',
      'the parsed file',
    ),
    ...views.map((view) => {
      const measure = `elements: ${view}`;
      const most = Math.max(...points(results, measure, sourceline.name).map(({ y }) => y));
      return atMost(
        `elements, any size: ${view}`,
        Number.isFinite(most) ? most : undefined,
        2500,
        '',
      );
    }),
    atMost('script before the chronology can be used', shipped('script before use'), 120, 'kB'),
    atMost('script with the timeline', shipped('script with the timeline'), 240, 'kB'),
    atMost('styles', shipped('styles'), 20, 'kB'),
    atMost('fonts', shipped('fonts'), 200, 'kB'),
    atMost(
      'first paint where fonts come 3 s late',
      shipped('first paint, fonts 3 s late'),
      2500,
      'ms',
    ),
    ...['1440 × 900', '390 × 844'].map((window) =>
      atMost(`layout shift, shipped file, ${window}`, shipped(`layout shift, ${window}`), 0.02, ''),
    ),
    ...['heap', 'elements', 'listeners'].map((kind) =>
      atMost(`growth over many rounds: ${kind}`, shipped(`leak: ${kind}`), 10, '%'),
    ),
  ];
}

/** How something grows with the number of events, in words. */
export function growthWords(results: readonly Result[], measure: string, subject: string): string {
  const power = growth(points(results, measure, subject));
  return power === undefined ? '' : `n^${power.toFixed(2)}`;
}
