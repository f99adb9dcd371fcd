// Makes a fresh clone ready: the right Node, and exactly the packages of the lock file.
// Needs nothing installed itself, and costs almost nothing when all is in place.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);
const stamp = new URL('node_modules/.sourceline-lock', root);

function stop(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}

const [major, minor] = process.versions.node.split('.').map(Number);
const supported = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
if (!supported) {
  stop(
    `Sourceline needs Node 20.19 or later, 22.12 or later, or 24; this is ${process.version}.\n` +
      'Get one from https://nodejs.org, or run "nvm install" in this folder.',
  );
}

const fingerprint = createHash('sha256')
  .update(readFileSync(new URL('package-lock.json', root)))
  .update(process.platform + process.arch)
  .digest('hex');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== fingerprint) {
  // What a script prints may go into a file: this is not part of it.
  console.error('Installing the packages of the lock file …');
  // Under npm its own program is known; "npm" by name is the fallback for `node scripts/setup.mjs`.
  const npm = process.env.npm_execpath;
  const ci = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const options = { cwd: root, stdio: ['inherit', process.stderr, 'inherit'] };
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...ci], options)
    : spawnSync('npm', ci, { ...options, shell: process.platform === 'win32' });
  if (status !== 0) stop('The packages could not be installed; npm says why above.');
  // `npm ci` deletes node_modules first, so a half-finished install never carries a stamp.
  writeFileSync(stamp, fingerprint);
}
