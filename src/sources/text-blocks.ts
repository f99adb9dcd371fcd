/**
 * A source's text as a person would count its paragraphs.
 *
 * One rule for all texts. Blank lines set blocks apart; a text without any blank line has one block
 * to a line (its lines are whole paragraphs, not wrapped). A block is a *paragraph* if it ends as a
 * sentence does, and only paragraphs are counted, from 1: a headline, a date, a caption, a row of
 * buttons or a bare link has number 0, so that “paragraph 3” is the third that one reads.
 */
export interface TextBlock {
  /** The number of the paragraph, from 1; 0 for what is none. */
  readonly number: number;
  /** Its text, with white space and quote marks folded. */
  readonly text: string;
}

export function toBlocks(text: string): TextBlock[] {
  const lines = text.trim().replace(/\r\n?/g, '\n');
  const apart = /\n[^\S\n]*\n/.test(lines) ? /\n[^\S\n]*\n\s*/ : /\n/;
  let paragraphs = 0;
  return lines.split(apart).map((block) => {
    const folded = foldText(block);
    return { number: endsAsSentence.test(folded) ? ++paragraphs : 0, text: folded };
  });
}

/** A stop, perhaps within closing quote marks and brackets. */
const endsAsSentence = /[\p{Sentence_Terminal}:…]["')\]]*$/u;

/** One space for any white space, straight quote marks for curly ones; dashes and case stay. */
export function foldText(text: string): string {
  return text
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[“”„‟]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
}
