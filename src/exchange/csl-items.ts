/** What can be cited of an events file, as bibliographic items. */
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import type { Source } from '../events/format.ts';
import { authorNames } from './author-names.ts';
import { toCslDate } from './csl-date.ts';
import type { CslItem } from './csl-item.ts';

/** A source. An outlet's report is an article; what has no outlet and no link is a document. */
export function sourceItem(source: Source, chronology: Pick<Chronology, 'file'>): CslItem {
  const { id, title, publisher, author, url, published, held } = source;
  const kindOf = (name: string) =>
    chronology.file.actors.find((actor) => actor.name === name || actor.otherNames.includes(name))
      ?.kind;
  const type = kindOf(publisher) === 'outlet' ? 'article-newspaper' : url ? 'webpage' : 'document';
  return {
    id,
    type,
    title,
    ...(type === 'document' ? { publisher } : { 'container-title': publisher }),
    ...(author && { author: authorNames(author, kindOf) }),
    ...(published && { issued: toCslDate(published) }),
    ...(url && { URL: url }),
    ...(!held && { note: 'Known only through what retells it' }),
  };
}

/**
 * One event: a record of the events file, dated by the file's revision.
 *
 * @param link the full link to the event
 */
export function eventItem(
  event: Pick<ChronologyEvent, 'id' | 'title'>,
  { file }: Pick<Chronology, 'file'>,
  link: string,
): CslItem {
  return {
    // No id of a source has a colon.
    id: `event:${event.id}`,
    type: 'webpage',
    title: event.title,
    'container-title': file.title,
    ...revisionOf(file),
    URL: link,
  };
}

/**
 * Several events of the file.
 *
 * @param note which ones: `47 of 98 events: Russia in any role`
 */
export function eventsItem(
  { file }: Pick<Chronology, 'file'>,
  link: string,
  note: string,
): CslItem {
  return {
    id: 'events:file',
    type: 'webpage',
    title: file.title,
    ...revisionOf(file),
    URL: link,
    note,
  };
}

const revisionOf = ({ revised }: Chronology['file']) => ({
  version: `revision of ${revised}`,
  issued: toCslDate(revised),
});
