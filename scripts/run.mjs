// Runs a TypeScript script on every supported Node: node scripts/run.mjs FILE ARGUMENTS…
// The script exports `main(args: string[]): Promise<number>`; the number is the exit code.
import { resolve } from 'node:path';
import { createServer } from 'vite';

const [file, ...args] = process.argv.slice(2);
if (!file) throw new Error('Which script? node scripts/run.mjs FILE ARGUMENTS…');

// Vite's `runnerImport` would be shorter, but what it loads can import nothing later on.
const server = await createServer({
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
try {
  const { main } = await server.ssrLoadModule(resolve(file));
  process.exitCode = await main(args);
} finally {
  await server.close();
}
