/** The search in a worker of its own, where it keeps nobody waiting. */
import type { ToSearch } from './search-messages.ts';
import { searchServer } from './search-server.ts';

const take = searchServer((message) => postMessage(message));
addEventListener('message', ({ data }: MessageEvent<ToSearch>) => take(data));
