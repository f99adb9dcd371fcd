// Builds the app and the pages it is compared with, then measures: npm run bench [-- --quick]
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browser.mjs';
import { run } from './tools.mjs';

const bench = fileURLToPath(new URL('../bench/', import.meta.url));
const site = join(bench, 'results/site');

/** What we compare with is installed here alone, and only when its lock file has changed. */
function installPeers() {
  const stamp = join(bench, 'node_modules/.lock');
  const lock = createHash('sha256').update(readFileSync(join(bench, 'package-lock.json')));
  const fingerprint = lock.update(process.platform + process.arch).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint) return true;
  console.log('Installing the timelines that ours is compared with …');
  const npm = process.env.npm_execpath;
  const ci = ['ci', '--prefix', bench, '--ignore-scripts', '--no-audit', '--no-fund'];
  const options = { cwd: bench, stdio: 'inherit' };
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...ci], options)
    : spawnSync('npm', ci, { ...options, shell: process.platform === 'win32' });
  if (status === 0) writeFileSync(stamp, fingerprint);
  return status === 0;
}

const build = (folder, ...config) =>
  run('vite', ['build', ...config, '--outDir', join(site, folder), '--logLevel', 'error']);

rmSync(site, { recursive: true, force: true });
const succeeded =
  installPeers() &&
  run('tsc', ['--noEmit', '-p', 'bench/peers']) &&
  build('shipped') &&
  build('peers', '--config', 'bench/peers/vite.config.ts') &&
  run('script', ['bench/bench.ts', ...process.argv.slice(2)], {
    E2E_BROWSER: await findBrowser(),
  });
process.exitCode = succeeded ? 0 : 1;
