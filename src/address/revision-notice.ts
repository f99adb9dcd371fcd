import type { EventsFile } from '../events/format.ts';

export interface RevisionNotice {
  /** The revision of the link. */
  readonly linked: string;
  /** Later than the file's own: the link was made with a newer file. */
  readonly newer: boolean;
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly why: readonly string[];
}

/**
 * What has changed in the file since a link was made; undefined if nothing has.
 *
 * @param linked the revision in the link, as `2026-11-22`
 */
export function revisionNotice(
  file: Pick<EventsFile, 'revised' | 'revisions'>,
  linked: string | undefined,
): RevisionNotice | undefined {
  if (linked === undefined || linked === file.revised) return undefined;
  const since = file.revisions.filter(({ day }) => day > linked);
  const collect = (part: 'added' | 'changed' | 'removed') => [
    ...new Set(since.flatMap((revision) => revision[part])),
  ];
  return {
    linked,
    newer: linked > file.revised,
    added: collect('added'),
    changed: collect('changed'),
    removed: collect('removed'),
    why: since.map(({ why }) => why),
  };
}
