/** From the text of a file to a checked events file, with the line of every fault. */
import { type CheckedFile, checkEventsFile } from './check-events-file.ts';
import type { Fault } from './faults.ts';

/** Above this many characters lines are not looked up: it would take longer than reading. */
const longestLocated = 20_000_000;

/**
 * Reads the text of an events file.
 *
 * Never throws for what the text holds: a text that is not JSON gives one fault with its place.
 */
export async function readEventsFile(text: string): Promise<CheckedFile> {
  const clean = text.startsWith('\uFEFF') ? text.slice(1) : text;
  let value: unknown;
  try {
    value = JSON.parse(clean);
  } catch {
    return { file: undefined, faults: [await explainSyntax(clean)] };
  }
  const checked = checkEventsFile(value);
  if (checked.faults.length === 0 || clean.length > longestLocated) return checked;
  return { ...checked, faults: await locate(clean, checked.faults) };
}

/** R1: browsers word a syntax error each in their own way, and some without the place. */
async function explainSyntax(text: string): Promise<Fault> {
  const about = { rule: 'R1', path: [], outcome: 'unreadable' } as const;
  if (text.trim() === '') return { ...about, message: 'the file is empty' };
  if (/^\s*</.test(text))
    return { ...about, line: 1, message: 'this is a web page, not JSON; check the address' };
  const { parse, printParseErrorCode } = await import('jsonc-parser');
  const errors: import('jsonc-parser').ParseError[] = [];
  parse(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  if (!first) return { ...about, message: 'this is not JSON' };
  const cut = first.offset >= text.trimEnd().length;
  const message = cut
    ? 'the file ends in the middle; it was probably cut off while loading'
    : `this is not JSON here: ${syntaxWords[printParseErrorCode(first.error)] ?? 'something is out of place'}`;
  return { ...about, line: lineAt(text, first.offset), message };
}

const syntaxWords: Record<string, string> = {
  CommaExpected: 'a comma is missing before this',
  ColonExpected: 'a colon is missing after a key',
  PropertyNameExpected: 'a key in quotation marks is missing, or there is a comma too many',
  ValueExpected: 'a value is missing, or there is a comma too many',
  CloseBraceExpected: 'a closing } is missing',
  CloseBracketExpected: 'a closing ] is missing',
  InvalidCommentToken: 'JSON has no comments; take it out',
  UnexpectedEndOfString: 'a text is not closed by a quotation mark',
  InvalidCharacter: 'a control character stands in a text; write it as \\n or \\t',
  InvalidEscapeCharacter: 'there is a backslash that JSON does not know; write it as \\\\',
  EndOfFileExpected: 'the file goes on after its closing }',
};

/** Adds the line to every fault: its own, or that of the nearest thing above it. */
async function locate(text: string, faults: readonly Fault[]): Promise<Fault[]> {
  const { findNodeAtLocation, parseTree } = await import('jsonc-parser');
  const root = parseTree(text);
  if (!root) return [...faults];
  const lineOf = (path: Fault['path']): number => {
    const node = findNodeAtLocation(root, [...path]);
    if (node) return lineAt(text, node.offset);
    return path.length === 0 ? 1 : lineOf(path.slice(0, -1));
  };
  return faults.map((fault) => ({ ...fault, line: lineOf(fault.path) }));
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
