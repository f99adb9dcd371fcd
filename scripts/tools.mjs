// Starts the project's tools by file, not by name: no prompts, no shims, no PATH.
import { spawnSync } from 'node:child_process';

const programs = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  playwright: 'node_modules/@playwright/test/cli.js',
  tsc: 'node_modules/typescript/bin/tsc',
  vite: 'node_modules/vite/bin/vite.js',
  vitest: 'node_modules/vitest/vitest.mjs',
  script: 'scripts/run.mjs',
};

/** Runs a tool in the foreground; true if it succeeded. */
export function run(tool, args, env = {}) {
  const { NODE_ENV: _inherited, ...inherited } = process.env;
  const { status } = spawnSync(process.execPath, [programs[tool], ...args], {
    cwd: new URL('../', import.meta.url),
    stdio: 'inherit',
    env: { ...inherited, ...env },
  });
  return status === 0;
}
