import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What must not be in a build that goes to readers, one sentence each. */
export function distProblems(dist = 'dist') {
  if (!existsSync(join(dist, 'index.html'))) return [`${dist}/index.html is missing.`];
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const read = (file) => readFileSync(file, 'utf8');
  const code = files.filter((file) => /\.(js|css|html)$/.test(file));
  const page = read(join(dist, 'index.html'));
  const eager = code.filter((file) =>
    page.includes(file.slice(dist.length + 1).replaceAll('\\', '/')),
  );
  return [
    ...code
      .filter((file) => /mockServiceWorker|\[MSW\]|sourceline-mock/.test(read(file)))
      .map((file) => `${file} contains mock code.`),
    ...files
      .filter((file) => file.includes('mockServiceWorker'))
      .map((file) => `${file} is the mocks’ worker.`),
    ...eager
      .filter((file) => read(file).includes('vis-loading-screen'))
      .map((file) => `${file} loads the timeline library with the page, not on demand.`),
    ...(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/.test(page)
      ? ['index.html has an inline script or style, which the content security policy forbids.']
      : []),
    ...(/(?:src|href)="\//.test(page)
      ? ['index.html has an address from the root of a host.']
      : []),
  ];
}
