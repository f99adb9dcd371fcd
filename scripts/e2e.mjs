// Builds, then runs the end-to-end tests named on the command line: npm run e2e -- filters -g "role"
import { findBrowser } from './browser.mjs';
import { run } from './tools.mjs';

const succeeded =
  run('vite', ['build', '--logLevel', 'warn']) &&
  run('playwright', ['test', ...process.argv.slice(2)], { E2E_BROWSER: await findBrowser() });
process.exitCode = succeeded ? 0 : 1;
