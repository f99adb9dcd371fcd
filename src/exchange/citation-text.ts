/** A citation in one of its formats, ready to be shown, copied and saved. */
import {
  type CitationStyle,
  writeBibtex,
  writeCslJson,
  writeReferences,
} from './citation-formats.ts';
import type { CitedPart } from './cited-parts.ts';
import { type Run, writeHtml, writePlain } from './rich-text.ts';

export type CitationFormat = CitationStyle | 'bibtex' | 'csl';

/** The formats by name, in the order in which they are offered. */
export const formatNames: Readonly<Record<CitationFormat, string>> = {
  apa: 'APA',
  mla: 'MLA',
  chicago: 'Chicago',
  bibtex: 'BibTeX',
  csl: 'CSL-JSON',
};

/** References under a heading; '' where there is but one part. */
export interface ReferencePart {
  readonly heading: string;
  readonly references: readonly (readonly Run[])[];
}

export interface CitationText {
  /** Undefined for the formats that programs read. */
  readonly parts: readonly ReferencePart[] | undefined;
  readonly plain: string;
  readonly html: string | undefined;
  /** How its file's name ends, and what is in it. */
  readonly ending: 'txt' | 'bib' | 'json';
  readonly type: string;
}

/** Parts with their headings, for people; for programs all items in one list. */
export function writeCitation(parts: readonly CitedPart[], format: CitationFormat): CitationText {
  const items = parts.flatMap((part) => part.items);
  if (format === 'bibtex')
    return code(writeBibtex(items), 'bib', 'application/x-bibtex;charset=utf-8');
  if (format === 'csl')
    return code(writeCslJson(items), 'json', 'application/vnd.citationstyles.csl+json');
  const written = parts.map(({ heading, items: of }) => ({
    heading,
    references: writeReferences(of, format),
  }));
  const plain = written.map(({ heading, references }) =>
    [heading, ...references.map(writePlain)].filter(Boolean).join('\n'),
  );
  const html = written.flatMap(({ heading, references }) => [
    ...(heading ? [writeHtml([{ text: heading, italic: false }])] : []),
    ...references.map(writeHtml),
  ]);
  return {
    parts: written,
    plain: `${plain.join('\n\n')}\n`,
    html: html.join(''),
    ending: 'txt',
    type: 'text/plain;charset=utf-8',
  };
}

const code = (plain: string, ending: 'bib' | 'json', type: string): CitationText => ({
  parts: undefined,
  plain,
  html: undefined,
  ending,
  type,
});
