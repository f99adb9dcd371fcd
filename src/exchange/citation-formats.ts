/** Citations as the citation library writes them. Large: loaded when one is asked for. */
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import { capitalise } from '../events/words.ts';
import chicago from './csl/chicago-author-date.csl?raw';
import mla from './csl/modern-language-association.csl?raw';
import { withoutCirca } from './csl-date.ts';
import type { CslItem } from './csl-item.ts';
import { type Run, readRuns } from './rich-text.ts';

/** `apa` comes with the library. */
export type CitationStyle = 'apa' | 'mla' | 'chicago';

const { styles } = plugins.config.get('@csl');
// “———.” for a name that stands above would be wrong in the list into which an entry is pasted.
const withoutDashes = (style: string) => style.replace(/ subsequent-author-substitute="[^"]*"/, '');
styles.add('mla', withoutDashes(mla));
styles.add('chicago', withoutDashes(chicago));

const bibtex = plugins.config.get('@bibtex').format;
// Labels made of author and year would be the same for two sources of one year.
bibtex.useIdAsLabel = true;
// It would take the hyphens out of ours.
bibtex.checkLabel = false;

/** A list of references, in the style's own order. */
export function writeReferences(items: readonly CslItem[], style: CitationStyle): Run[][] {
  if (items.length === 0) return [];
  return plugins.output
    .format(
      'bibliography',
      items.map((item) => forStyle(item, style)),
      {
        template: style,
        lang: 'en-US',
        format: 'html',
        asEntryArray: true,
      },
    )
    .map(([, entry]) => readRuns(entry));
}

/** APA has a sign for “about”; the other styles would leave it out. */
const forStyle = (item: CslItem, style: CitationStyle): CslItem =>
  style === 'apa' || !item.issued ? item : { ...item, issued: withoutCirca(item.issued) };

/** A file for BibTeX: what it has no field for, a date in words or a version, goes to the note. */
export function writeBibtex(items: readonly CslItem[]): string {
  const entries = items.map((item) => {
    const { issued, 'container-title': container, note, version } = item;
    const words = issued && withoutCirca(issued).literal;
    const published = words && `Published ${words}`;
    const notes = [note, version && capitalise(version), published].filter(Boolean);
    return {
      ...item,
      // What is no article would lose the name of the site.
      ...(item.type === 'webpage' && container && { publisher: container }),
      ...(notes.length > 0 && { note: notes.join('. ') }),
    };
  });
  return plugins.output.format('bibtex', entries);
}

/** A file for reference managers that read CSL-JSON. */
export const writeCslJson = (items: readonly CslItem[]): string =>
  `${JSON.stringify(items, undefined, 2)}\n`;
