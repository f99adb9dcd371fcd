/**
 * How wide text may become at most, reckoned from its letters: the same on every machine, before any
 * font has come, and for a picture that will be seen with other fonts.
 */
const classes: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[ .,:;'’|]/, 0.27],
  [/[ijlI()]/, 0.33],
  [/[frtJ/\-“”]/, 0.47],
  [/[mw]/, 0.93],
  [/[MW@]/, 1.08],
  [/[%…≤]/, 0.91],
  [/[A-Z]/, 0.87],
  // Other Latin letters, digits and signs.
  [/[\u0020-\u024f\u2009–−‘]/, 0.65],
];

/** Shares of the font size; bounds for both of the fonts that the site ships. */
function letterWidth(letter: string): number {
  let width = known.get(letter);
  if (width === undefined) {
    width = classes.find(([letters]) => letters.test(letter))?.[1] ?? 1.1;
    known.set(letter, width);
  }
  return width;
}

const known = new Map<string, number>();

/** Pixels, at most. */
export function textWidth(text: string, fontSize: number): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return width * fontSize;
}

/**
 * Breaks text into lines.
 *
 * @param width pixels of a line; a word that is longer is cut, and so is what the lines do not hold
 */
export function wrap(text: string, width: number, fontSize: number, lines: number): string[] {
  const wrapped: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = wrapped.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, fontSize) <= width)
      wrapped[wrapped.length - 1] = longer;
    else wrapped.push(word);
  }
  const kept = wrapped.slice(0, lines);
  if (wrapped.length > lines) kept[lines - 1] = `${wrapped.slice(lines - 1).join(' ')}`;
  return kept.map((line) => cut(line, width, fontSize));
}

function cut(text: string, width: number, fontSize: number): string {
  if (textWidth(text, fontSize) <= width) return text;
  let kept = '';
  for (const letter of text) {
    if (textWidth(`${kept}${letter}…`, fontSize) > width) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}
