import { readFile } from 'node:fs/promises';
import { arch, cpus, platform, totalmem } from 'node:os';

/** “2 × Some Processor, 24 GB, linux x64”. */
export function machine(): string {
  const all = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${all.length} × ${all[0]?.model.trim() ?? 'processor'}, ${memory} GB, ${platform()} ${arch()}`;
}

/** What was compared: the browser, Node, and every peer as its package is locked. */
export async function versions(browser: string): Promise<Record<string, string>> {
  const text = await readFile(new URL('../package.json', import.meta.url), 'utf8');
  return { Chromium: browser, Node: process.versions.node, ...JSON.parse(text).dependencies };
}
