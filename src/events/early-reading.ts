/** The reading of the events file that public/before-paint.js has begun, before the program was there. */
export interface EarlyReading {
  readonly answer: Promise<Response>;
  /** Stops the answer. */
  readonly stop: AbortController;
  /** As `read-worker.ts` makes it; nobody has told it anything yet. */
  readonly worker: Worker;
}

const page = globalThis as typeof globalThis & { earlyReading?: EarlyReading };

/** What has been begun, for whoever asks first; undefined if nothing was, or it has been taken. */
export function takeEarlyReading(): EarlyReading | undefined {
  const { earlyReading } = page;
  delete page.earlyReading;
  return earlyReading;
}
