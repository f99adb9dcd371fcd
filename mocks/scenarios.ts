/** What the host answers when the page asks for its events file. */
export interface Answer {
  status: number;
  contentType: string;
  body: string;
  /** Milliseconds until the answer; Infinity never comes. */
  delay?: number;
}

type Scenario = (usual: string) => Answer | null;

const json = (body: string): Answer => ({ status: 200, contentType: 'application/json', body });

/** In the scenario oneBadEvent: the twelfth event, or the last of a shorter file. */
export const badEventIndex = (eventCount: number) => Math.min(12, eventCount) - 1;
export const badDate = '2024-13';

function withoutEvents(usual: string): string {
  const emptied = { events: [], disagreements: [], startingPoints: [], tours: [], revisions: [] };
  return JSON.stringify({ ...JSON.parse(usual), ...emptied }, null, 2);
}

function withOneBadEvent(usual: string): string {
  const file: { events: { date?: string }[] } = JSON.parse(usual);
  const event = file.events[badEventIndex(file.events.length)];
  if (!event) throw new Error('The usual file has no event to spoil.');
  event.date = badDate;
  return JSON.stringify(file, null, 2);
}

const scenarios = {
  usual: (usual) => json(usual),
  /** An events file without a single event. */
  empty: (usual) => json(withoutEvents(usual)),
  /** Not one byte. */
  blank: () => json(''),
  /** The first comma between two strings is missing. */
  broken: (usual) => json(usual.replace(/"\s*,(\s*")/, '"$1')),
  /** The connection ended too early. */
  truncated: (usual) => json(usual.slice(0, Math.floor(usual.length * 0.6))),
  oneBadEvent: (usual) => json(withOneBadEvent(usual)),
  /** Valid JSON, but of something else. */
  wrong: () => json('{ "name": "sourceline-mock", "version": "1.0.0" }'),
  /** Many hosts answer a missing file with a page and status 200. */
  page: () => ({
    status: 200,
    contentType: 'text/html',
    body: '<!doctype html><title>Welcome</title>',
  }),
  missing: () => ({ status: 404, contentType: 'text/plain', body: 'Not found' }),
  serverError: () => ({ status: 500, contentType: 'text/plain', body: 'Internal server error' }),
  network: () => null,
  slow: (usual) => ({ ...json(usual), delay: 4000 }),
  never: (usual) => ({ ...json(usual), delay: Number.POSITIVE_INFINITY }),
} satisfies Record<string, Scenario>;

export type ScenarioName = keyof typeof scenarios;

export const scenarioNames = Object.keys(scenarios) as ScenarioName[];

/** The answer in a scenario, from the usual file's text; null is a failing network. */
export const answerIn = (name: ScenarioName, usual: string): Answer | null =>
  scenarios[name](usual);
