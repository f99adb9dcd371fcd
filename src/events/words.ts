/** A word or sentence with a capital first letter: the file's kinds and roles are in small ones. */
export const capitalise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const grouped = new Intl.NumberFormat('en-GB');

/** `100,000` */
export const writeCount = (number: number): string => grouped.format(number);

/** `1 event`, `3 events`, `100,000 events`. */
export const numberOf = (number: number, word: string): string =>
  `${writeCount(number)} ${word}${number === 1 ? '' : 's'}`;
