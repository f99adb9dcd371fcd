/**
 * The words of a text as search compares them. A figure is one word however it is printed: `57 %`
 * and `57 percent` are `57%`, `$1.6 billion` and `$1.6bn` are `1.6bn`. A plural is its singular,
 * `U.S.` is `us`, `Russia’s` is `russia`.
 */
import { foldText } from './fold-text.ts';

/** A word and where it stands in the text: the index of its first character and that after it. */
export interface PlacedWord {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

const scales: Readonly<Record<string, string>> = {
  '%': '%',
  percent: '%',
  'per cent': '%',
  million: 'm',
  billion: 'bn',
  trillion: 'tn',
};

/** In a folded text: a figure with its scale, an abbreviation with points, or any other word. */
const pattern = new RegExp(
  [
    String.raw`(?<figure>\p{N}+(?:[.,]\p{N}+)*)[\s-]?(?<scale>${Object.keys(scales).join('|')})(?![\p{L}\p{N}])`,
    String.raw`(?<points>\p{L}(?:\.\p{L})+)(?![\p{L}\p{N}])\.?`,
    String.raw`(?<word>[\p{L}\p{N}]+(?:[.,]\p{N}[\p{L}\p{N}]*)*)(?:['’]s(?![\p{L}\p{N}]))?`,
  ].join('|'),
  'gu',
);

/** What a reader looks for, or what stands in a text, in its order. */
export function wordsOf(text: string): string[] {
  return scan(foldText(text)).map(({ word }) => word);
}

/** Under which words a text is found: `$1.6 billion` also by `billion`. */
export function indexWordsOf(text: string): string[] {
  return scan(foldText(text)).flatMap(({ word, scale }) => [word, ...scale]);
}

/** The words between quotation marks, each pair for itself; a mark left open is no phrase. */
export function phrasesOf(text: string): string[][] {
  return [...text.matchAll(/["“”„«]([^"“”„«»]+)["“”»]/g)]
    .map(([, phrase = '']) => wordsOf(phrase))
    .filter(({ length }) => length > 1);
}

/** Whether the words of a phrase stand together in a text. */
export function standsIn(text: string, phrase: readonly string[]): boolean {
  const words = wordsOf(text);
  return words.some((_, at) => phrase.every((word, i) => words[at + i] === word));
}

/** The words of a text with their places there, accents and currency signs included. */
export function placeWords(text: string): PlacedWord[] {
  const { folded, starts, ends } = foldInPlace(text);
  return scan(folded).map(({ word, at, end }) => {
    const from = starts[at] ?? 0;
    return { word, from: from - signBefore(text, from), to: ends[end - 1] ?? text.length };
  });
}

/** How many units the currency sign takes that stands right before a figure. */
function signBefore(text: string, at: number): number {
  if (!/^\p{N}/u.test(text.slice(at, at + 2))) return 0;
  return /\p{Sc}$/u.exec(text.slice(Math.max(0, at - 2), at))?.[0].length ?? 0;
}

interface ScannedWord {
  readonly word: string;
  /** The word of a figure's scale, by which it is found too. */
  readonly scale: readonly string[];
  readonly at: number;
  readonly end: number;
}

function scan(folded: string): ScannedWord[] {
  return [...folded.matchAll(pattern)].map(({ index, groups = {}, 0: whole }) => {
    const { figure, scale, points, word = '' } = groups;
    const at = index;
    if (figure !== undefined && scale !== undefined) {
      const spelt = /^\p{L}/u.test(scale) ? scale.split(' ') : [];
      const joined = `${figure.replaceAll(',', '')}${scales[scale] ?? ''}`;
      return { word: joined, scale: spelt, at, end: at + whole.length };
    }
    if (points !== undefined)
      return { word: points.replaceAll('.', ''), scale: [], at, end: at + whole.length };
    return { word: toSingular(word.replaceAll(',', '')), scale: [], at, end: at + word.length };
  });
}

/** As English forms it, roughly: text and query lose the same letters, so that no harm is done. */
function toSingular(word: string): string {
  if (!/^\p{L}{3,}s$/u.test(word) || /[sui]s$/.test(word)) return word;
  return /..ies$/.test(word) ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

interface FoldedText {
  readonly folded: string;
  /** For each unit of it, where the character that gave it begins in the text … */
  readonly starts: readonly number[];
  /** … and where that one ends, with the accents that follow it. */
  readonly ends: readonly number[];
}

function foldInPlace(text: string): FoldedText {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of text) {
    const piece = foldText(character);
    const end = at + character.length;
    for (const _ of piece.split('')) {
      starts.push(at);
      ends.push(end);
    }
    if (piece === '' && ends.length > 0) ends[ends.length - 1] = end;
    folded += piece;
    at = end;
  }
  return { folded, starts, ends };
}
