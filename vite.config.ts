import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { classNameFor } from './scripts/class-names.ts';
import { trimVis } from './scripts/trim-vis.ts';
import { writeFirstView } from './scripts/write-first-view.ts';

const inProject = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The mocks' service worker, straight from its package: in public/ it would reach the build. */
const mockWorker: Plugin = {
  name: 'sourceline:mock-worker',
  apply: 'serve',
  configureServer(server) {
    server.middlewares.use('/mockServiceWorker.js', (_request, response) => {
      response.setHeader('Content-Type', 'text/javascript');
      response.end(readFileSync(inProject('node_modules/msw/lib/mockServiceWorker.js')));
    });
  },
};

/**
 * The list of the events file stands in the page before any script has run; the program is fetched
 * meanwhile, and public/before-paint.js starts it, and the reading of the file before it.
 */
const firstView: Plugin = {
  name: 'sourceline:first-view',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(page, { bundle = {} }) {
      const reader = Object.keys(bundle).find((file) => /\/read-worker[^/]*\.js$/.test(file));
      if (!reader) throw new Error('The build has no reader of events files.');
      return writeFirstView(
        page
          .replace('<html lang="en">', `<html lang="en" data-reader="./${reader}">`)
          .replace(
            /<script type="module" crossorigin src="(.*?)"><\/script>/,
            '<link rel="modulepreload" crossorigin href="$1">',
          ),
        readFileSync(inProject('public/events.json'), 'utf8'),
      );
    },
  },
};

/**
 * What the built page may do: run and load what is its own, and nothing else. Styles of elements are
 * set by script, property by property, which needs no leave.
 */
const policy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'worker-src': "'self'",
  'style-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  // Pictures that are carried away are drawn from memory.
  'img-src': "'self' blob:",
  'base-uri': "'none'",
  'form-action': "'self'",
};

const contentSecurityPolicy: Plugin = {
  name: 'sourceline:content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: {
        'http-equiv': 'Content-Security-Policy',
        content: Object.entries(policy)
          .map((part) => part.join(' '))
          .join('; '),
      },
      injectTo: 'head-prepend',
    },
  ],
};

export default defineConfig({
  // Relative addresses: the build works in any folder of any host.
  base: './',
  // One page and no routes: a missing file answers 404, as it does on any static host.
  appType: 'mpa',
  plugins: [react(), mockWorker, contentSecurityPolicy, firstView, trimVis],
  resolve: {
    alias: {
      // Nothing is ever given to vis-timeline as HTML; what slips through is escaped, not filtered.
      xss: inProject('src/timeline/vis-xss.ts'),
      // It draws no axis of its own, so of dates it needs instants alone.
      moment: inProject('src/timeline/vis-moment.ts'),
      // Citation.js would bring a whole network along.
      'node-fetch': inProject('src/exchange/no-fetch.ts'),
      'sync-fetch': inProject('src/exchange/no-fetch.ts'),
    },
  },
  // As modules, workers too load what they rarely need when they need it.
  worker: { format: 'es' },
  css: { modules: { generateScopedName: classNameFor } },
  build: {
    // A content security policy without `data:` and inline scripts must not break the page.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // All that the page needs at first in one file: each request takes its time before the first paint.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } },
    },
    // The processor of citations is this large, and loaded when one is asked for.
    chunkSizeWarningLimit: 750,
  },
  // The pages of the bench have libraries of their own.
  optimizeDeps: { entries: ['index.html'] },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
  test: {
    restoreMocks: true,
    unstubGlobals: true,
    // A busy machine is no fault of the program.
    testTimeout: 20_000,
    projects: [
      {
        extends: true,
        test: {
          // Plain .ts is pure: no DOM. East of UTC, a date read in local time is a day early.
          name: 'pure',
          environment: 'node',
          // What is pure leaves nothing behind: one process reads all modules once.
          isolate: false,
          env: { TZ: 'Pacific/Auckland' },
          include: ['{src,mocks,tests,scripts}/**/*.test.ts', 'bench/{,measure/}*.test.ts'],
          exclude: ['**/use-*.test.ts', '**/vis-*.test.ts'],
          setupFiles: ['tests/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          // West of UTC, a date written in local time is a day early.
          name: 'dom',
          environment: 'jsdom',
          env: { TZ: 'America/Los_Angeles' },
          include: ['src/**/*.test.tsx', 'src/**/{use,vis}-*.test.ts'],
          setupFiles: ['tests/setup.ts', 'tests/setup-dom.ts'],
        },
      },
    ],
  },
});
