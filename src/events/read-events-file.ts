/** From the text of a file to a checked events file, with the line of every fault. */
import { type CheckedFile, checkEventsFile } from './check-events-file.ts';
import type { Fault } from './faults.ts';
import { loadFullReader } from './load-full-reader.ts';

/** Above this many characters lines are not looked up: it would take longer than reading. */
const longestLocated = 20_000_000;

/**
 * Reads the text of an events file.
 *
 * Never throws for what the text holds: a text that is not JSON gives one fault with its place.
 */
export async function readEventsFile(text: string): Promise<CheckedFile> {
  const read = await readJson(text);
  if ('fault' in read) return { file: undefined, faults: [read.fault] };
  await loadFullReader();
  const checked = checkEventsFile(read.value);
  return { ...checked, faults: await locate(text, checked.faults) };
}

/** The value that a JSON text holds, or why it holds none. */
export async function readJson(text: string): Promise<{ value: unknown } | { fault: Fault }> {
  const clean = withoutMark(text);
  try {
    return { value: JSON.parse(clean) };
  } catch {
    return { fault: await explainSyntax(clean) };
  }
}

/** Without the mark by which some programs start a text; it has no line of its own. */
const withoutMark = (text: string) => (text.startsWith('\uFEFF') ? text.slice(1) : text);

/** R1: browsers word a syntax error each in their own way, and some without the place. */
async function explainSyntax(text: string): Promise<Fault> {
  const about = { rule: 'R1', path: [], outcome: 'unreadable' } as const;
  if (text.trim() === '') return { ...about, message: 'the file is empty' };
  if (/^\s*</.test(text))
    return { ...about, line: 1, message: 'this is a web page, not JSON; check the address' };
  const { parse, printParseErrorCode } = await import('jsonc-parser');
  const errors: import('jsonc-parser').ParseError[] = [];
  try {
    parse(text, errors, { disallowComments: true, allowTrailingComma: false });
  } catch {
    // Nothing but lists within lists without end can overwhelm it.
    return { ...about, message: 'this is not JSON that can be read: it is nested too deeply' };
  }
  const [first] = errors;
  if (!first) return { ...about, message: 'this is not JSON' };
  const code = printParseErrorCode(first.error);
  const end = text.trimEnd().length;
  // A text that the end of the file cuts is not closed either.
  const cut =
    first.offset >= end || (code === 'UnexpectedEndOfString' && first.offset + first.length >= end);
  const message = cut
    ? 'the file ends in the middle; it was probably cut off while loading'
    : `this is not JSON here: ${syntaxWords[code] ?? 'something is out of place'}`;
  return { ...about, line: toLines(text)(first.offset), message };
}

const syntaxWords: Record<string, string> = {
  InvalidSymbol: 'a word stands here without quotation marks',
  InvalidUnicode: 'a \\u in a text must be followed by four digits or letters a–f',
  UnexpectedEndOfNumber: 'a number is not complete',
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
export async function locate(text: string, faults: readonly Fault[]): Promise<readonly Fault[]> {
  if (faults.length === 0 || text.length > longestLocated) return faults;
  const clean = withoutMark(text);
  const { findNodeAtLocation, parseTree } = await import('jsonc-parser');
  let root: import('jsonc-parser').Node | undefined;
  try {
    root = parseTree(clean);
  } catch {
    // Nested too deeply for the parser of places: a fault without its line is still a fault.
  }
  if (!root) return faults;
  const top = root;
  const lineAt = toLines(clean);
  const lineOf = (path: Fault['path']): number => {
    const node = findNodeAtLocation(top, [...path]);
    if (node) return lineAt(node.offset);
    return path.length === 0 ? 1 : lineOf(path.slice(0, -1));
  };
  return faults.map((fault) => ({ ...fault, line: lineOf(fault.path) }));
}

/** Tells the line of any place in a text, counted from 1. */
function toLines(text: string): (offset: number) => number {
  const ends: number[] = [];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) ends.push(at);
  return (offset) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}
