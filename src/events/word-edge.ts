/** Where words stand in a text, so that “9%” is not found inside “69%”. */

/**
 * Whether a cut at this place goes through a word or a number: inside “cuts”, “57” and “6.5”, but
 * not between “Russia” and its apostrophe.
 *
 * @param at the index of the first character after the cut
 */
export function cutsWord(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  const after = text.slice(at, at + 2);
  if (/[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after)) return true;
  return /\p{N}$/u.test(before)
    ? /^[.,]\p{N}/u.test(after)
    : /\p{N}[.,]$/u.test(before) && /^\p{N}/u.test(after);
}

/** Every place of some words in a text, inside other words too: the index of their first letter. */
export function placesOf(text: string, words: string): number[] {
  if (words === '') return [];
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

/** The places where the words are words of their own: “9%” has none in “69%”. */
export const wholePlacesOf = (text: string, words: string): number[] =>
  placesOf(text, words).filter((at) => !cutsWord(text, at) && !cutsWord(text, at + words.length));
