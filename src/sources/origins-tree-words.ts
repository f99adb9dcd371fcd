/** The few words that stand in the tree of origins, and in the line before it. */
import type { Chronology } from '../events/chronology.ts';
import type { Origins } from '../events/origins.ts';
import { originsInWords } from '../events/origins-words.ts';
import type { Branch } from './origins-tree.ts';

/** More words than this of a quote are not needed to know it again. */
const longestFragment = 8;

/** The first words of a quote, which stands in full elsewhere. */
export function shortQuote(quote: string): string {
  const words = quote.split(/\s+/);
  return words.length <= longestFragment
    ? quote
    : `${words
        .slice(0, longestFragment)
        .join(' ')
        .replace(/[,;:.]$/, '')}…`;
}

/** `excerpt 2`, `excerpts 1, 3`. */
export const excerptsInWords = (numbers: readonly number[]): string =>
  `excerpt${numbers.length === 1 ? '' : 's'} ${numbers.join(', ')}`;

/** `Origin · its own report`, `Origin · both retell it`, `Origin not said`. */
export function endInWords({ origin, strands, trunk }: Branch): string {
  if (!origin) return 'Origin not said';
  if (trunk.length > 0) return 'Origin · retold there';
  const retelling = strands.filter(({ article }) => article.id !== origin.id).length;
  if (retelling === 0) return 'Origin · its own report';
  if (retelling < strands.length) return 'Origin · its own report, and retold';
  if (retelling === 1) return 'Origin · retold here';
  return `Origin · ${whoRetells(retelling)} it`;
}

/** `retells`, `both retell`, `all 3 retell`. */
export const whoRetells = (strands: number): string =>
  strands === 1 ? 'retells' : `${strands === 2 ? 'both' : `all ${strands}`} retell`;

/**
 * `2 sources, 1 origin: Associated Press`; `1 source, 1 origin: its own report`; `1 source, origin
 * not said`. Where two origins have one publisher, or a file says in brackets that one has none, their
 * titles stand there.
 */
export function originsByName(
  standing: Origins,
  { sourceById }: Pick<Chronology, 'sourceById'>,
): string {
  const { origins, sources } = standing;
  const words = originsInWords(standing);
  if (origins.length === 0) return words;
  if (sources.length === 1 && origins.length === 1 && sources[0] === origins[0])
    return `${words}: its own report`;
  const known = origins.flatMap((id) => sourceById.get(id) ?? []);
  const names = known.map(({ publisher, title }) => {
    const namesakes = known.filter((one) => one.publisher === publisher);
    return namesakes.length > 1 || publisher.startsWith('[') ? title : publisher;
  });
  return `${words}: ${names.join('; ')}`;
}
