/** The way from the page to the search and back. */
import type { FromSearch, ToSearch } from './search-messages.ts';

export interface SearchChannel {
  readonly post: (message: ToSearch) => void;
  /** Nothing is heard of it any more, and what it holds is let go of. */
  readonly close: () => void;
}

export interface SearchListener {
  readonly onMessage: (message: FromSearch) => void;
  /** It could not be started, or stopped for good. */
  readonly onFailure: () => void;
}

export type OpenSearchChannel = (listener: SearchListener) => SearchChannel;

/** To a worker; where there are none, as in tests, to the same search in the page. */
export const openSearchChannel: OpenSearchChannel = (listener) =>
  typeof Worker === 'undefined' ? inPage(listener) : toWorker(listener);

function toWorker({ onMessage, onFailure }: SearchListener): SearchChannel {
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<FromSearch>) => onMessage(data));
  worker.addEventListener('error', onFailure);
  worker.addEventListener('messageerror', onFailure);
  return {
    post: (message) =>
      worker.postMessage(message, message.type === 'events' ? [message.bytes.buffer] : []),
    close: () => worker.terminate(),
  };
}

function inPage({ onMessage, onFailure }: SearchListener): SearchChannel {
  let open = true;
  const server = import('./search-server.ts').then(({ searchServer }) =>
    searchServer((message) => open && onMessage(message)),
  );
  return {
    post: (message) => {
      server.then((take) => open && take(message)).catch(onFailure);
    },
    close: () => {
      open = false;
    },
  };
}
