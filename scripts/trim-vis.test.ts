import { expect, test } from 'vitest';
import { trim } from './trim-vis.ts';

const library = `
function Line() {}
Line.prototype.draw = function () { return 'line'; };
Line.count = 1;
class Axis { label() { return 'axis'; } }
note(Axis.prototype);
const colours = { red: 1 }, other = 2;
function Timeline() { return typeof Line + typeof Axis + kept; }
const kept = 'kept';
result = Timeline();
`;

test('leaves out what is named, and all that is hung on it; the names stay', () => {
  const left = trim(library, ['Line', 'Axis', 'colours']);
  for (const gone of ['draw', 'count', 'label', 'note', 'red']) expect(left).not.toContain(gone);
  const run = new Function('note', `let result; ${left}; return result;`);
  expect(run()).toBe('undefinedundefinedkept');
});
