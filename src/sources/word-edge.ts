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
