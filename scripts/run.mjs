// Runs a TypeScript script on every supported Node: node scripts/run.mjs FILE ARGUMENTS…
// The script exports `main(args: string[]): Promise<number>`; the number is the exit code.
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const [file, ...args] = process.argv.slice(2);
if (!file) throw new Error('Which script? node scripts/run.mjs FILE ARGUMENTS…');
const { module } = await runnerImport(resolve(file), { configFile: false, logLevel: 'error' });
process.exitCode = await module.main(args);
