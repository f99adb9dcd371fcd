/** Reads an events file without keeping the page waiting. */
import { parseDate } from './dates.ts';
import type { PackedFile, Progress } from './read-packed.ts';
import type { FromReader, ToReader } from './read-worker.ts';

/**
 * Hands the bytes of a file to a worker as they come; where there are no workers, reads them here.
 *
 * @param body the bytes; they are used up
 * @param total how many there are, if that is known
 * @param signal stops all of it
 * @param begun a worker that is there already
 * @throws (rejects) what the body throws, or the signal's reason
 */
export async function readOffThread(
  body: ReadableStream<Uint8Array>,
  total: number | undefined,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
  begun?: Worker,
): Promise<PackedFile> {
  if (typeof Worker === 'undefined') {
    const { readPacked } = await import('./read-packed.ts');
    return readPacked(chunksOf(body), total, onProgress);
  }
  const worker =
    begun ?? new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' });
  const post = (message: ToReader, transfer: Transferable[] = []) =>
    worker.postMessage(message, transfer);
  try {
    const answer = answerOf(worker, onProgress, signal);
    // Should the body fail first, nobody is left to wait for the answer.
    answer.catch(() => {});
    post({ kind: 'start', total });
    for await (const chunk of chunksOf(body)) {
      signal.throwIfAborted();
      post({ kind: 'chunk', chunk }, [chunk.buffer]);
    }
    post({ kind: 'end' });
    return await answer;
  } finally {
    worker.terminate();
  }
}

function answerOf(
  worker: Worker,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<PackedFile> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.addEventListener('error', () => reject(new Error('the reader of files has failed')));
    worker.addEventListener('message', ({ data }: MessageEvent<FromReader>) => {
      if (data.kind === 'progress') {
        onProgress(data.progress);
        // They are kept: when the file is opened there is less left to do.
        data.dates.forEach(parseDate);
      } else if (data.kind === 'file') resolve(data.packed);
      else reject(new Error(data.message));
    });
  });
}

/** Not every browser lets one go through a stream with `for await`. */
async function* chunksOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}
