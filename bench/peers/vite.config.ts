/** The pages that Sourceline is compared with, one folder each, built as their makers say. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vite';

const root = import.meta.dirname;
const pages = readdirSync(root)
  .map((name) => join(root, name, 'index.html'))
  .filter((page) => existsSync(page));

export default defineConfig({
  root,
  base: './',
  build: { rollupOptions: { input: pages }, emptyOutDir: true, chunkSizeWarningLimit: 1000 },
});
