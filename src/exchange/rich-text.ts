/** Formatted references as runs of text, plain or in italics: never as HTML that a page would read. */

export interface Run {
  readonly text: string;
  readonly italic: boolean;
}

/** Reads what a citation processor gives as HTML: of its tags only `<i>` is kept. */
export function readRuns(html: string): Run[] {
  const runs: Run[] = [];
  let italic = 0;
  for (const [part] of html.trim().matchAll(/<[^>]*>|[^<]+/g)) {
    if (part === '<i>') italic++;
    else if (part === '</i>') italic--;
    else if (!part.startsWith('<')) runs.push({ text: fromHtml(part), italic: italic > 0 });
  }
  return runs;
}

/** The processor writes every sign that HTML would read by its number. */
const fromHtml = (text: string) =>
  text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));

/** The text alone. */
export const writePlain = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

/** For the clipboard: one paragraph. */
export function writeHtml(runs: readonly Run[]): string {
  const inside = runs.map(({ text, italic }) => (italic ? `<i>${toHtml(text)}</i>` : toHtml(text)));
  return `<p>${inside.join('')}</p>`;
}

const toHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);
