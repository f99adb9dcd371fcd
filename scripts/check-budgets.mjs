// What a reader must fetch before the page can be used, in bytes as a host sends them. Bytes are
// the same on every machine; seconds are measured by npm run bench.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** At most so many kB (1,000 bytes), gzip. */
const most = {
  'the page with its list': 30,
  'the scripts before the events can be used': 139,
  'the scripts with the timeline and what is fetched ahead': 240,
  'the styles of the first paint': 10,
};

/** What is larger than it may be, one sentence each. */
export function budgetProblems(dist = 'dist') {
  const sizes = sizesOf(dist);
  for (const [what, size] of Object.entries(sizes))
    console.log(`${what}: ${kB(size)} of ${most[what]} kB`);
  return Object.entries(sizes)
    .filter(([what, size]) => !(size > 0 && size <= most[what] * 1000))
    .map(([what, size]) => `Of ${what} there are ${kB(size)} kB, not up to ${most[what]} kB.`);
}

const kB = (bytes) => Math.round(bytes / 100) / 10;

function sizesOf(dist) {
  const assets = readdirSync(join(dist, 'assets'));
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  const named = (kind) =>
    [...page.matchAll(/(?:src|href)="\.\/([^"]+)"/g)]
      .map(([, file]) => file)
      .filter((file) => file.endsWith(kind));
  const of = (pattern) =>
    assets.filter((file) => pattern.test(file)).map((file) => `assets/${file}`);
  const first = [...withImports(dist, named('.js')), ...of(/^read-worker.*\.js$/)];
  const sum = (files) =>
    [...new Set(files)].reduce((all, file) => all + packed(join(dist, file)), 0);
  return {
    'the page with its list': packed(join(dist, 'index.html')),
    'the scripts before the events can be used': sum(first),
    'the scripts with the timeline and what is fetched ahead': sum([
      ...first,
      ...withImports(dist, of(unasked)),
    ]),
    'the styles of the first paint': sum(named('.css')),
  };
}

/** What a visitor gets who does nothing: the timeline, and what is fetched while all is quiet. */
const unasked = /^(timeline-view|event-side|read-quote-checks)-.*\.js$/;

const packed = (file) => (existsSync(file) ? gzipSync(readFileSync(file), { level: 9 }).length : 0);

/** Scripts and all that they import, and so on; what is imported on demand is not among them. */
function withImports(dist, files, found = new Set()) {
  for (const file of files) {
    if (found.has(file)) continue;
    found.add(file);
    const code = readFileSync(join(dist, file), 'utf8');
    const imported = [...code.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g)];
    withImports(
      dist,
      imported.map(([, name]) => `assets/${name}`),
      found,
    );
  }
  return found;
}
