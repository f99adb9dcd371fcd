/** A web server of the plainest kind: files as they are, uncompressed, from memory. */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** A request, as far as sizes and parts ask for it. */
export interface Requested {
  readonly path: string;
  /** What it was wanted as: `script`, `style`, `font`, `worker`, `empty` (a fetch), … */
  readonly as: string;
  /** The path of what asked for it. */
  readonly from: string;
}

export interface Server {
  /** Ends in a slash. */
  readonly address: string;
  /** All that was asked for since it was last emptied. */
  readonly requests: Requested[];
  /** Answers fonts so many milliseconds late. */
  delayFonts(milliseconds: number): void;
  close(): void;
}

const pathOf = (address: string | undefined) =>
  address ? decodeURIComponent(new URL(address, 'http://host').pathname) : '';

/**
 * Serves a folder. What has a hash in its name may be kept for ever, as on any good host; pages are
 * asked for anew, and so are events files, since reading them is what is measured.
 */
export async function serve(folder: string): Promise<Server> {
  const files = new Map<string, Buffer>();
  const requests: Requested[] = [];
  let fontDelay = 0;

  async function read(path: string): Promise<Buffer> {
    const known = files.get(path);
    if (known) return known;
    const content = await readFile(join(folder, normalize(path)));
    files.set(path, content);
    return content;
  }

  async function answer(request: IncomingMessage, response: ServerResponse) {
    const asked = pathOf(request.url);
    const path = asked.endsWith('/') ? `${asked}index.html` : asked;
    requests.push({
      path,
      as: String(request.headers['sec-fetch-dest'] ?? ''),
      from: pathOf(request.headers.referer),
    });
    if (extname(path) === '.woff2' && fontDelay > 0)
      await new Promise((done) => setTimeout(done, fontDelay));
    try {
      const content = await read(path);
      response.writeHead(200, {
        'Content-Type': types[extname(path)] ?? 'application/octet-stream',
        'Content-Length': content.length,
        'Cache-Control': path.includes('/assets/') ? 'max-age=31536000, immutable' : 'no-store',
      });
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  }

  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    requests,
    delayFonts: (milliseconds) => {
      fontDelay = milliseconds;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
