/** Who wrote something, as citations name them. */
import { parse } from '@citation-js/name';
import type { ActorKind } from '../events/vocabulary.ts';
import type { CslName } from './csl-item.ts';

/**
 * The names in an author's line: `Ann Writer and Bo van der Berg; Ministry of Trade and Industry`.
 * People are taken apart into given and family names; an institution keeps its name as it is.
 *
 * @param kindOf the kind of the actor that has this very name, if the file has one
 */
export function authorNames(
  author: string,
  kindOf: (name: string) => ActorKind | undefined = () => undefined,
): CslName[] {
  const isBody = (name: string) => {
    const kind = kindOf(name);
    return kind ? kind !== 'person' : looksLikeBody(name);
  };
  return author
    .replace(/^by\s+/i, '')
    .split(/\s*;\s*/)
    .flatMap((part) => (isBody(part) || isInverted(part) ? [part] : splitList(part)))
    .map((name) => name.trim())
    .filter(Boolean)
    .map((name) => (isBody(name) ? { literal: name } : toName(name)));
}

/** “Writer, Ann” is one person, “Ann Writer, Bo Reader” are two. */
const isInverted = (part: string) => /^[^\s,]+, (?:[^\s,]+|[\p{Lu}.\s-]+)$/u.test(part);

const splitList = (part: string) => part.split(/\s*,\s*(?:and\s+|&\s*)?|\s+and\s+|\s*&\s*/);

/** Words that no person's name has. */
const bodyWords =
  /\b(of|for|the|on|agency|association|bank|board|bureau|cent(er|re)|commission|committee|company|correspondents|council|customs|department|desk|editors|foundation|group|inc|institut(e|ion)|ltd|ministry|network|news|office|organi[sz]ation|press|reporters|reuters|service|society|staff|team|university|writers)\b/i;

/** One word alone, capitals alone and what has a figure in it are no given and family name either. */
const looksLikeBody = (name: string) =>
  bodyWords.test(name) || !/\s/.test(name) || /\d|\(/.test(name) || name === name.toUpperCase();

function toName(name: string): CslName {
  const { family, literal: _, ...rest } = parse(name);
  return family ? { family, ...rest } : { literal: name };
}
