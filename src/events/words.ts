/** A word or sentence with a capital first letter: the file's kinds and roles are in small ones. */
export const capitalise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** `1 event`, `3 events`, `0 events`. */
export const numberOf = (number: number, word: string): string =>
  `${number} ${word}${number === 1 ? '' : 's'}`;
