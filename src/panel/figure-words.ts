/** Figures in words: `about 57%`, `US$68 million`, `3–4 microns`. */
import { writeDate } from '../events/date-words.ts';
import { parseDate } from '../events/dates.ts';
import type { Figure, Qualifier } from '../events/format.ts';

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

const isPercent = (unit: string) => /^(%|per ?cent)$/i.test(unit);

/** A number or a range with its unit: `57%`, `68 million US dollars`, `3–4 microns`. */
export function writeQuantity(value: Figure['value'], unit: string): string {
  const number = Array.isArray(value) ? value.map(writeNumber).join('–') : writeNumber(value);
  if (isPercent(unit)) return `${number}%`;
  return unit.startsWith('%') ? `${number}${unit}` : `${number} ${unit}`;
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

/** A figure with what softens it: `nearly 70%`. */
export const writeFigure = ({ qualifier, unit, value }: Figure): string =>
  `${qualifierWords[qualifier]}${writeQuantity(value, unit)}`;

const compact = new Intl.NumberFormat(locale, {
  notation: 'compact',
  maximumFractionDigits: 2,
});

const qualifierSigns: Record<Qualifier, string> = {
  exactly: '',
  about: '~',
  nearly: '~',
  'more than': '>',
  'less than': '<',
  'at most': '≤',
};

/** A number where its unit is said elsewhere: `60%`, `1.63tn`. */
export const writeShortNumber = (value: number, unit: string): string =>
  `${withMinus(compact.format(value))}${isPercent(unit) ? '%' : ''}`;

/** A figure for a label in a chart: `~70%`, `>500m`, `3–4`. */
export function writeShortFigure({ qualifier, unit, value }: Figure): string {
  const [low, high] = Array.isArray(value) ? value : [undefined, value];
  const from = low === undefined ? '' : `${withMinus(compact.format(low))}–`;
  return `${qualifierSigns[qualifier]}${from}${writeShortNumber(high, unit)}`;
}

/** The period that a figure measures: `July 2023`, `before the war`, `period not said`. */
export function writePeriod({ period, periodWords }: Figure, style: 'long' | 'short' = 'long') {
  if (period !== undefined) return writeDate(parseDate(period), style);
  return periodWords ?? 'period not said';
}
