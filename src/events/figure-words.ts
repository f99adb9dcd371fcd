/** Figures in words: `about 57%`, `US$68 million`, `3–4 microns`. */
import { writeDate } from './date-words.ts';
import { parseDate } from './dates.ts';
import type { Figure } from './format.ts';
import { writeShort } from './short-number.ts';
import type { Qualifier } from './vocabulary.ts';

/** Numbers, like dates, are written in the language of the interface. */
const locale = 'en-GB';

/** A minus sign as wide as a plus, rather than the hyphen that `Intl` writes. */
const withMinus = (text: string) => text.replaceAll('-', '−');

const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
const large = new Intl.NumberFormat(locale, {
  notation: 'compact',
  compactDisplay: 'long',
  maximumFractionDigits: 3,
});

/** From here on a number is easier read as `68 million`. */
const largeFrom = 1_000_000;

function writeNumber(value: number): string {
  return withMinus((Math.abs(value) >= largeFrom ? large : plain).format(value));
}

/** `%` alone or with what it is a part of: `% of imports`. */
const isPercent = (unit: string) => /^(%|per ?cent\b)/i.test(unit);

/** What leads a figure, and the rest of its unit: `nearly 70%` and `of imports`. */
export interface FigureWords {
  readonly lead: string;
  readonly rest: string;
}

/** A figure for large type: a per cent sign belongs to the number, any other unit follows it. */
export function figureInWords({ qualifier, unit, value }: Figure): FigureWords {
  const number = Array.isArray(value) ? value.map(writeNumber).join('–') : writeNumber(value);
  const lead = `${qualifierWords[qualifier]}${number}`;
  if (!isPercent(unit)) return { lead, rest: unit };
  return { lead: `${lead}%`, rest: unit.replace(/^(%|per ?cent)\s*/i, '') };
}

/** `exactly` says nothing that a bare number does not. */
const qualifierWords: Record<Qualifier, string> = {
  exactly: '',
  about: 'about ',
  nearly: 'nearly ',
  'more than': 'more than ',
  'less than': 'less than ',
  'at most': 'at most ',
};

/** A figure with what softens it and its unit: `nearly 70% of imports`. */
export function writeFigure(figure: Figure): string {
  const { lead, rest } = figureInWords(figure);
  return `${lead} ${rest}`.trim();
}

/** The unit where a chart's numbers do not say it: not for `%`. */
export const unitBesideNumbers = (unit: string): string | undefined =>
  isPercent(unit) ? undefined : unit;

const qualifierSigns: Record<Qualifier, string> = {
  exactly: '',
  about: '~',
  nearly: 'nearly ',
  'more than': '>',
  'less than': '<',
  'at most': '≤',
};

/** A number where its unit is said elsewhere: `60%`, `1.63tn` for 1.63 of `trillion yuan`. */
export const writeShortNumber = (value: number, unit: string): string =>
  `${shorten(value, unit)}${isPercent(unit) ? '%' : ''}`;

const scales: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

/** What the first word of a unit multiplies is in the letter after the number. */
function shorten(value: number, unit: string): string {
  const word = /^[a-z]+(?= )/i.exec(unit)?.[0].toLowerCase() ?? '';
  return withMinus(writeShort(value * (scales[word] ?? 1), 2));
}

/** Of a currency whose sign is its own; that of the yuan is the yen's too. */
const currencySigns: Readonly<Record<string, string>> = {
  dollar: '$',
  euro: '€',
  pound: '£',
};

/** The sign before an amount of money: `$` of `million US dollars`; '' for anything else. */
function currencySign(unit: string): string {
  const word = /^(?:[a-z]+ )?(?:US )?([a-z]+?)s?$/i.exec(unit)?.[1]?.toLowerCase() ?? '';
  return currencySigns[word] ?? '';
}

/** A figure for a label in a chart: `~70%`, `>$500m`, `3–4`. */
export function writeShortFigure({ qualifier, unit, value }: Figure): string {
  const [low, high] = Array.isArray(value) ? value : [undefined, value];
  const from = low === undefined ? '' : `${shorten(low, unit)}–`;
  const sign = qualifierSigns[qualifier];
  // A thin space, lest “~−9” look like a doodle.
  const apart = sign.length === 1 && (low ?? high) < 0 ? '\u2009' : '';
  // What is below zero begins with its minus.
  const currency = (low ?? high) < 0 ? '' : currencySign(unit);
  return `${sign}${apart}${currency}${from}${writeShortNumber(high, unit)}`;
}

/** The period that a figure measures: `July 2023`, `before the war`, `period not said`. */
export function writePeriod({ period, periodWords }: Figure, style: 'long' | 'short' = 'long') {
  if (period !== undefined) return writeDate(parseDate(period), style);
  return periodWords ?? 'period not said';
}
