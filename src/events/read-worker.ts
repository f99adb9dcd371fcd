/** The worker that reads one events file: it is given the file's bytes, and answers with all of it. */
import { buffersOf } from './pack-events.ts';
import { type PackedFile, type Progress, readPacked } from './read-packed.ts';

/** What the page tells the worker: first how many bytes come, if that is known, then these. */
export type ToReader =
  | { readonly kind: 'start'; readonly total: number | undefined }
  | { readonly kind: 'chunk'; readonly chunk: Uint8Array }
  | { readonly kind: 'end' };

/** What the worker tells the page. */
export type FromReader =
  /** The dates are those that have come since the last word, for the page to read ahead. */
  | {
      readonly kind: 'progress';
      readonly progress: Progress;
      readonly dates: readonly string[];
    }
  | { readonly kind: 'file'; readonly packed: PackedFile }
  /** A fault of the program. */
  | { readonly kind: 'failed'; readonly message: string };

/** Milliseconds between two words about the progress. */
const pause = 50;

const waiting: ToReader[] = [];
let wake = () => {};

self.addEventListener('message', ({ data }: MessageEvent<ToReader>) => {
  if (data.kind === 'start') void answer(data.total);
  else waiting.push(data);
  wake();
});

async function answer(total: number | undefined): Promise<void> {
  let told = 0;
  let dates: string[] = [];
  const onProgress = (progress: Progress) => {
    if (performance.now() - told < pause && !progress.again) return;
    told = performance.now();
    post({ kind: 'progress', progress, dates });
    dates = [];
  };
  try {
    const packed = await readPacked(chunks(), total, onProgress, (more) => {
      dates = dates.concat(more);
    });
    post({ kind: 'file', packed }, packed.events && buffersOf(packed.events));
  } catch (error) {
    post({ kind: 'failed', message: String(error) });
  }
}

async function* chunks(): AsyncGenerator<Uint8Array> {
  for (;;) {
    const next = waiting.shift();
    if (next?.kind === 'end') return;
    if (next?.kind === 'chunk') yield next.chunk;
    else
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
  }
}

const post = (answer: FromReader, transfer: Transferable[] = []) =>
  self.postMessage(answer, { transfer });
