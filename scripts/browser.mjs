// Finds a Chromium that really starts, and installs one where that is harmless.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const isRoot = process.getuid?.() === 0;

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];
const programs = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** A launch is the only proof: a headless launch uses another program than the path suggests. */
async function starts(executablePath) {
  const { chromium } = await import('@playwright/test');
  try {
    const browser = await chromium.launch({ executablePath, chromiumSandbox: !isRoot });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

async function findInstalled() {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => commands.map((command) => join(folder, command)));
  for (const path of [...onPath, ...programs]) {
    if (existsSync(path) && (await starts(path))) return path;
  }
  return undefined;
}

function installOnDebian() {
  if (!isRoot || !existsSync('/etc/debian_version')) return false;
  console.log('No browser found; installing Debian’s chromium …');
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  return [['update'], ['install', '-y', '--no-install-recommends', 'chromium']].every(
    (args) => spawnSync('apt-get', args, options).status === 0,
  );
}

/** The browser's path, or '' for the one that Playwright downloaded itself. */
export async function findBrowser() {
  const wanted = process.env.E2E_BROWSER;
  if (wanted) {
    if (await starts(wanted)) return wanted;
    throw new Error(`E2E_BROWSER is ${wanted}, which does not start.`);
  }
  if (await starts()) return '';
  const found = (await findInstalled()) ?? (installOnDebian() ? await findInstalled() : undefined);
  if (found) return found;
  throw new Error(
    [
      'The end-to-end tests need a Chromium, Chrome or Edge, and none starts here. Any of these helps:',
      '  1. npx playwright install --with-deps chromium',
      '  2. install chromium with your system’s package manager (Debian: apt-get install chromium)',
      '  3. E2E_BROWSER=/path/to/chrome npm test',
    ].join('\n'),
  );
}
