import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

// One file per import, in a project that has nothing but our lint rules.
const copy = mkdtempSync(join(tmpdir(), 'sourceline-lint-'));
let refused: Set<string>;

const files: [path: string, imported: string, allowed: boolean][] = [
  // app → tour → address → panel, about → the middle rooms → events
  ['src/app/a.tsx', '../tour/x.ts', true],
  ['src/app/b.tsx', '../timeline/x.tsx', true],
  ['src/tour/a.tsx', '../address/x.ts', true],
  ['src/tour/b.tsx', '../app/x.tsx', false],
  ['src/address/a.ts', '../panel/x.ts', true],
  ['src/address/b.ts', '../tour/x.ts', false],
  ['src/address/c.ts', '../app/x.ts', false],
  ['src/panel/a.tsx', '../sources/x.ts', true],
  ['src/panel/b.tsx', '../about/x.ts', false],
  ['src/panel/c.tsx', '../address/x.ts', false],
  ['src/about/a.tsx', '../panel/x.ts', false],
  ['src/about/b.tsx', '../list/x.tsx', true],
  ['src/list/a.tsx', '../events/x.ts', true],
  ['src/list/b.tsx', '../sources/x.ts', false],
  ['src/timeline/a.tsx', '../list/x.ts', false],
  ['src/filters/a.tsx', '../address/x.ts', false],
  ['src/sources/a.tsx', '../figures/x.ts', false],
  ['src/figures/a.tsx', '../timeline/x.ts', false],
  ['src/exchange/a.tsx', '../app/x.ts', false],
  ['src/events/a.ts', '../list/x.ts', false],
  ['src/events/b.ts', '../address/x.ts', false],
  // anyone may use ui, which imports no room
  ['src/events/c.ts', '../ui/x.ts', true],
  ['src/app/c.tsx', '../ui/x.tsx', true],
  ['src/ui/a.tsx', '../events/x.ts', false],
  // the library behind the timeline
  ['src/timeline/vis-a.ts', 'vis-timeline/esnext', true],
  ['src/timeline/b.tsx', 'vis-data/esnext', false],
  ['src/app/d.tsx', 'vis-timeline/esnext', false],
  ['src/list/c.tsx', 'moment', false],
  // plain .ts files are pure
  ['src/list/d.ts', 'react', false],
  ['src/list/use-a.ts', 'react', true],
  ['src/list/e.tsx', 'react', true],
  ['src/events/d.ts', 'node:fs', false],
  ['src/events/d.test.ts', 'node:fs', true],
  // mocks
  ['src/main.tsx', '../mocks/browser.ts', true],
  ['src/app/e.tsx', '../../mocks/scenarios.ts', false],
  ['src/app/f.tsx', 'msw', false],
  ['src/events/e.test.ts', '../../mocks/server.ts', true],
];

beforeAll(() => {
  for (const name of ['biome.json', '.gitignore', 'scripts/lint']) {
    cpSync(name, join(copy, name), { recursive: true });
  }
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    writeFileSync(join(copy, path), text);
  };
  for (const [path, imported] of files) {
    write(path, `import { it } from '${imported}';\n\nexport const used = it;\n`);
  }
  write('src/list/late.tsx', "export const late = () => import('../sources/x.ts');\n");
  write('src/list/late-vis.tsx', "export const late = () => import('vis-timeline/esnext');\n");
  write('src/list/ring-a.ts', "import { b } from './ring-b.ts';\n\nexport const a = () => b;\n");
  write('src/list/ring-b.ts', "import { a } from './ring-a.ts';\n\nexport const b = () => a;\n");
  write('src/list/all.ts', "export * from './ring-a.ts';\n");
  write(
    'src/list/floating.ts',
    'const wait = async () => 1;\n\nexport const go = () => {\n  wait();\n};\n',
  );
  write('src/list/dom.ts', 'export const title = () => document.title;\n');

  const biome = resolve('node_modules/@biomejs/biome/bin/biome');
  const { stdout } = spawnSync(
    process.execPath,
    [biome, 'lint', '--reporter=json', '--max-diagnostics=none'],
    { cwd: copy, encoding: 'utf8' },
  );
  const diagnostics: { location: { path: string } }[] = JSON.parse(stdout).diagnostics;
  refused = new Set(diagnostics.map(({ location }) => location.path));
}, 30_000);

afterAll(() => rmSync(copy, { recursive: true }));

test.each(files)('%s imports %s: %s', (path, _imported, allowed) => {
  expect(refused.has(path)).toBe(!allowed);
});

test.each([
  ['src/list/late.tsx', 'an import on demand of another room'],
  ['src/list/late-vis.tsx', 'an import on demand of the timeline library'],
  ['src/list/ring-a.ts', 'an import cycle'],
  ['src/list/all.ts', 'a file that only re-exports'],
  ['src/list/dom.ts', 'the DOM in a plain .ts file'],
  ['src/list/floating.ts', 'a promise that nobody awaits'],
])('%s is refused: %s', (path) => {
  expect(refused.has(path)).toBe(true);
});
