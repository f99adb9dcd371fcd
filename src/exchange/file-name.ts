/** Names of files that say what is in them. */

const longest = 48;

/** `China, Russia and …` becomes `china-russia-and`; '' if nothing of it is Latin. */
export function slug(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  let name = '';
  for (const word of words ?? []) {
    if (name.length + word.length >= longest) break;
    name += name ? `-${word}` : word;
  }
  return name || (words?.[0]?.slice(0, longest) ?? '');
}

/**
 * `china-russia-2026-11-22-47-events.csv`.
 *
 * @param parts texts that are joined; an empty one is left out
 */
export const fileName = (parts: readonly string[], ending: string): string =>
  `${parts.map(slug).filter(Boolean).join('-') || 'events'}.${ending}`;
