/** Fetching the events file, its check included: address, key and options in one place. */
import { queryOptions } from '@tanstack/react-query';
import { type Chronology, toChronology } from './chronology.ts';
import type { Fault } from './faults.ts';
import { parseQuoteChecks, type QuoteChecks } from './quote-checks.ts';
import { readEventsFile } from './read-events-file.ts';

export interface LoadedEvents {
  readonly chronology: Chronology;
  /** What was wrong with single records; the sound ones are in the chronology. */
  readonly faults: readonly Fault[];
}

/** The file could not be fetched: no network, or an answer other than 200. */
export class FetchError extends Error {
  /** The HTTP status; undefined if there was no answer at all. */
  readonly status: number | undefined;
  readonly address: string;
  constructor(address: string, status?: number) {
    super(status === undefined ? `No answer from ${address}` : `${status} from ${address}`);
    this.status = status;
    this.address = address;
  }
}

/** The file came, but cannot be shown; `faults` says why. */
export class UnreadableError extends Error {
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    super('The events file cannot be read');
    this.faults = faults;
  }
}

/** Relative, so that the site works from any folder. */
const eventsAddress = 'events.json';
const quoteChecksAddress = 'events.verified.json';

/** @throws FetchError, UnreadableError */
async function loadEvents(signal: AbortSignal): Promise<LoadedEvents> {
  const { file, faults } = await readEventsFile(await fetchText(eventsAddress, signal));
  if (!file) throw new UnreadableError(faults);
  return { chronology: toChronology(file), faults };
}

async function fetchText(address: string, signal: AbortSignal): Promise<string> {
  try {
    const response = await fetch(address, { signal });
    if (!response.ok) throw new FetchError(address, response.status);
    return await response.text();
  } catch (error) {
    if (signal.aborted || error instanceof FetchError) throw error;
    throw new FetchError(address);
  }
}

/** Files of the site itself: fetched once, and asked for even where the browser thinks it is offline. */
const once = {
  staleTime: Number.POSITIVE_INFINITY,
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
  networkMode: 'always',
} as const;

export const eventsQuery = queryOptions({
  ...once,
  queryKey: ['events', eventsAddress],
  queryFn: ({ signal }) => loadEvents(signal),
  // A broken file stays broken; a missing answer may come the second time.
  retry: (failures, error) =>
    error instanceof FetchError && (error.status ?? 500) >= 500 && failures < 1,
  retryDelay: 500,
});

/** The record of checked quotes. It is a help, not a need: without it quotes are “not checked”. */
export const quoteChecksQuery = queryOptions({
  ...once,
  queryKey: ['quote-checks', quoteChecksAddress],
  queryFn: async ({ signal }): Promise<QuoteChecks> =>
    parseQuoteChecks(await fetchText(quoteChecksAddress, signal)),
  retry: false,
});
