import { expect, test } from 'vitest';
import { neededAtOnce } from './bytes.ts';

test('a page needs its script and what it preloads', () => {
  const page =
    '<script type="module" crossorigin src="./assets/a.js"></script>' +
    '<link rel="modulepreload" crossorigin href="./assets/b.js"><link rel="icon" href="./i.svg">';
  expect(neededAtOnce('/shipped/index.html', page)).toEqual([
    '/shipped/assets/a.js',
    '/shipped/assets/b.js',
  ]);
});

test('a script needs what it imports, not what it may import later', () => {
  const script = 'import{a as b}from"./a.js";import"./b.js";const c=()=>import("./c.js");';
  expect(neededAtOnce('/x/assets/main.js', script)).toEqual(['/x/assets/a.js', '/x/assets/b.js']);
});
