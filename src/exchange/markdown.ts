/** What is shown as a table in Markdown, its sources below it as notes. */
import { whoSaysSo } from '../events/attribution-words.ts';
import type { ChronologyEvent } from '../events/chronology.ts';
import { citeDate, noProof } from '../events/citation-words.ts';
import { writeDate } from '../events/date-words.ts';
import { parseDate } from '../events/dates.ts';
import type { Source } from '../events/format.ts';
import { capitalise } from '../events/words.ts';
import type { Run } from './rich-text.ts';
import { type Selection, selectionInWords } from './selection.ts';

/**
 * @param cite a source as a reference
 * @param today the day of the export, as `2026-11-22`
 */
export function writeMarkdown(
  selection: Selection,
  cite: (source: Source) => readonly Run[],
  today: string,
): string {
  const { chronology, events, link } = selection;
  const { file, sourceById } = chronology;
  const heading = ['Date', 'Event', 'Summary', 'Actors', 'Proof'];
  const used = new Set(events.flatMap(({ excerpts }) => excerpts.map(({ source }) => source)));
  const notes = [...used].map((id) => {
    const source = sourceById.get(id);
    return `[^${id}]: ${source ? writeRuns(cite(source)) : plain(id)}`;
  });
  const paragraphs = [
    `# ${plain(file.title)}`,
    `${plain(capitalise(selectionInWords(selection)))}.`,
    `Revision of ${writeDay(file.revised)}, taken on ${writeDay(today)}: <${link()}>`,
    [
      writeLine(heading),
      writeLine(heading.map(() => '---')),
      ...events.map((event) => writeLine(cellsOf(event, selection))),
    ].join('\n'),
    notes.join('\n'),
  ];
  return `${paragraphs.filter(Boolean).join('\n\n')}\n`;
}

const writeDay = (day: string) => writeDate(parseDate(day));

const writeLine = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

function cellsOf(event: ChronologyEvent, { chronology, link }: Selection): string[] {
  const actors = event.actors.map(
    ({ actor, role }) => `${chronology.actorById.get(actor)?.name ?? actor} (${role})`,
  );
  const proof = event.excerpts.map(
    ({ quote, source, attribution }) =>
      `${plain(`“${quote}” — ${whoSaysSo(attribution, chronology)}`)} [^${source}]`,
  );
  return [
    plain(capitalise(citeDate(event))),
    `[${plain(event.title)}](<${link(event.id)}>)`,
    plain(event.summary ?? ''),
    plain(actors.join(', ')),
    proof.join('; ') || noProof,
  ];
}

const writeRuns = (runs: readonly Run[]) =>
  runs.map(({ text, italic }) => (italic ? `*${plain(text)}*` : plain(text))).join('');

/** Text that means nothing in Markdown but itself, on one line. */
const plain = (text: string) => text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~^$&!]/g, '\\$&');
