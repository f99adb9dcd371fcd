/** What is shown as files. What makes each is loaded when it is asked for. */
import type { CitationFormat } from './citation-text.ts';
import type { Selection } from './selection.ts';

/**
 * The events as a table, as an events file, or for another program.
 *
 * @param today the day of the export, as `2026-11-22`
 */
export async function eventsFile(
  selection: Selection,
  kind: 'csv' | 'md' | 'json' | 'ics' | 'timelinejs',
  today: string,
): Promise<Blob> {
  switch (kind) {
    case 'csv': {
      const { writeCsv } = await import('./csv.ts');
      return new Blob([writeCsv(selection)], { type: 'text/csv;charset=utf-8' });
    }
    case 'md': {
      const [{ writeMarkdown }, { writeReferences }, { sourceItem }] = await Promise.all([
        import('./markdown.ts'),
        import('./citation-formats.ts'),
        import('./csl-items.ts'),
      ]);
      const cite = (source: Parameters<typeof sourceItem>[0]) =>
        writeReferences([sourceItem(source, selection.chronology)], 'apa').flat();
      return new Blob([writeMarkdown(selection, cite, today)], {
        type: 'text/markdown;charset=utf-8',
      });
    }
    case 'json': {
      const { writeSelectedFile } = await import('./selected-file.ts');
      return new Blob([writeSelectedFile(selection)], { type: 'application/json' });
    }
    case 'ics': {
      const { writeCalendar } = await import('./icalendar.ts');
      return new Blob([writeCalendar(selection)], { type: 'text/calendar;charset=utf-8' });
    }
    case 'timelinejs': {
      const { writeTimelineJs } = await import('./write-timelinejs.ts');
      return new Blob([writeTimelineJs(selection)], { type: 'application/json' });
    }
  }
}

/** The citation of what is shown and of all that it rests on. */
export async function citationFile(selection: Selection, format: CitationFormat): Promise<Blob> {
  const [{ writeCitation }, { citedParts }] = await Promise.all([
    import('./citation-text.ts'),
    import('./cited-parts.ts'),
  ]);
  const { chronology, events, filters, link } = selection;
  const cited = { kind: 'events', ids: events.map(({ id }) => id), filters } as const;
  const { plain, type } = writeCitation(citedParts(chronology, cited, link()), format);
  return new Blob([plain], { type });
}
