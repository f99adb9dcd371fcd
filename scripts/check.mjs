// Everything that must hold, in order of price; stops at the first failure.
//   npm test             all of it
//   npm run check:fast   without a build and a browser
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { budgetProblems } from './check-budgets.mjs';
import { distProblems } from './check-dist.mjs';
import { lockProblems } from './check-lock.mjs';
import { run } from './tools.mjs';

const fast = process.argv.includes('--fast');
const reports = mkdtempSync(join(tmpdir(), 'sourceline-'));
const tally = { passed: 0, failed: 0 };

function none(problems) {
  for (const problem of problems) console.error(problem);
  return problems.length === 0;
}

/** Runs a test runner and adds what its JSON report counts. */
function count(tool, args, env, read) {
  const file = join(reports, `${tool}.json`);
  const succeeded = run(tool, args(file), env(file));
  if (existsSync(file)) {
    const { passed, failed } = read(JSON.parse(readFileSync(file, 'utf8')));
    tally.passed += passed;
    tally.failed += failed;
  }
  return succeeded;
}

async function browser() {
  try {
    process.env.E2E_BROWSER = await findBrowser();
    console.log(process.env.E2E_BROWSER || 'the one that came with Playwright');
    return true;
  } catch (error) {
    return none([error.message]);
  }
}

function verify() {
  const folder = process.env.SOURCES;
  if (folder) return run('script', ['scripts/verify.ts', '--check', folder]);
  console.log('Skipped: SOURCES names no folder with the texts of the sources.');
  return true;
}

const unit = () =>
  count(
    'vitest',
    (file) => ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    () => ({}),
    (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests }),
  );

const e2e = () =>
  count(
    'playwright',
    () => ['test', '--reporter=list,json'],
    (file) => ({ PLAYWRIGHT_JSON_OUTPUT_FILE: file }),
    ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky }),
  );

const steps = [
  ['Browser', browser, !fast],
  ['Lock file', () => none(lockProblems()), true],
  ['Format and lint', () => run('biome', ['check', '--error-on-warnings']), true],
  ['Types', () => run('tsc', ['--noEmit']), true],
  ['Unit tests', unit, true],
  ['Quotes against their sources', verify, true],
  ['Production build', () => run('vite', ['build']), !fast],
  ['What the build holds', () => none(distProblems()), !fast],
  ['How much is loaded', () => none(budgetProblems()), !fast],
  ['End-to-end tests', e2e, !fast],
];

let failed;
for (const [heading, step, wanted] of steps) {
  if (!wanted) continue;
  console.log(`\n== ${heading} ==\n`);
  if (!(await step())) {
    failed = heading;
    break;
  }
}
rmSync(reports, { recursive: true });

// A run that failed elsewhere than in a test must not read as if nothing had.
if (failed && tally.failed === 0) tally.failed = 1;
console.log(failed ? `\nStopped at: ${failed}` : '');
console.log(`${tally.passed} passed, ${tally.failed} failed`);
process.exitCode = failed ? 1 : 0;
