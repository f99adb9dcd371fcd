/** Fetching the events file, its check included: address, key and options in one place. */
import { queryOptions, skipToken } from '@tanstack/react-query';
import { type Chronology, openTable } from './chronology.ts';
import { takeEarlyReading } from './early-reading.ts';
import type { Fault } from './faults.ts';
import { loadFullReader } from './load-full-reader.ts';
import { unpackEvents } from './pack-events.ts';
import type { QuoteChecks } from './quote-checks.ts';
import { readOffThread } from './read-off-thread.ts';
import type { Progress } from './read-packed.ts';

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
async function loadEvents(
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<LoadedEvents> {
  const begun = takeEarlyReading();
  signal.addEventListener('abort', () => begun?.stop.abort(signal.reason));
  const answer = begun?.answer ?? fetch(eventsAddress, { signal });
  const { body, headers } = await soundAnswer(eventsAddress, signal, answer).catch((error) => {
    begun?.worker.terminate();
    throw error;
  });
  // The length is that of what is sent: of a packed file it says nothing about the bytes that come.
  const length = headers.has('Content-Encoding') ? undefined : headers.get('Content-Length');
  const total = Number(length) || undefined;
  const read = readOffThread(body ?? new Blob().stream(), total, onProgress, signal, begun?.worker);
  const { file, events, faults, rareDates } = await unlessCut(eventsAddress, signal, read);
  if (!file || !events) throw new UnreadableError(faults);
  if (rareDates) await loadFullReader();
  return { chronology: openTable(unpackEvents(events), file), faults };
}

/** @throws FetchError */
async function soundAnswer(
  address: string,
  signal: AbortSignal,
  answer: Promise<Response>,
): Promise<Response> {
  const response = await unlessCut(address, signal, answer);
  if (!response.ok) throw new FetchError(address, response.status);
  return response;
}

/** What ends an answer too early is a fault of the network, unless it was wanted. */
async function unlessCut<T>(address: string, signal: AbortSignal, answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (signal.aborted || !(error instanceof TypeError)) throw error;
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

const progressKey = ['events', eventsAddress, 'progress'];

/** How far the reading of the file has come; nothing until it has begun. */
export const progressQuery = queryOptions<Progress | null>({
  queryKey: progressKey,
  // Told by the reading itself, never asked for.
  queryFn: skipToken,
  staleTime: Number.POSITIVE_INFINITY,
});

export const eventsQuery = queryOptions({
  ...once,
  queryKey: ['events', eventsAddress],
  queryFn: ({ signal, client }) =>
    loadEvents(signal, (progress) => client.setQueryData(progressKey, progress)),
  // A broken file stays broken; a missing answer may come the second time.
  retry: (failures, error) =>
    error instanceof FetchError && (error.status ?? 500) >= 500 && failures < 1,
  retryDelay: 500,
});

/** The record of checked quotes. It is a help, not a need: without it quotes are “not checked”. */
export const quoteChecksQuery = queryOptions({
  ...once,
  queryKey: ['quote-checks', quoteChecksAddress],
  queryFn: async ({ signal }): Promise<QuoteChecks> => {
    const [answer, { parseQuoteChecks }] = await Promise.all([
      soundAnswer(quoteChecksAddress, signal, fetch(quoteChecksAddress, { signal })),
      import('./read-quote-checks.ts'),
    ]);
    return parseQuoteChecks(await answer.text());
  },
  retry: false,
});
