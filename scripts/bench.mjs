// Builds, then measures: npm run bench
import { findBrowser } from './browser.mjs';
import { run } from './tools.mjs';

const succeeded =
  run('vite', ['build', '--logLevel', 'warn']) &&
  run('script', ['bench/bench.ts'], { E2E_BROWSER: await findBrowser() });
process.exitCode = succeeded ? 0 : 1;
