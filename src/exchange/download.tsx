import { writeDate } from '../events/date-words.ts';
import { dayOf, parseDate, toIsoDay } from '../events/dates.ts';
import { capitalise, numberOf } from '../events/words.ts';
import styles from './download.module.css';
import { fileName } from './file-name.ts';
import { FileRow, FileRows } from './file-rows.tsx';
import { PictureRows } from './picture-rows.tsx';
import type { PictureSource } from './picture-source.ts';
import { SavingState } from './saving-state.tsx';
import { countInWords, type Selection } from './selection.ts';
import { citationFile, eventsFile } from './selection-files.ts';
import { useSaving } from './use-saving.ts';

export interface DownloadProps extends Selection {
  pictures: readonly PictureSource[];
}

const tables = [
  { format: 'CSV', ending: 'csv', what: 'For a spreadsheet, one row an event' },
  { format: 'Markdown', ending: 'md', what: 'To paste into a note, with quotes and sources' },
  { format: 'JSON', ending: 'json', what: 'An events file again, with all that these events name' },
] as const;

const forPrograms = [
  {
    format: 'iCalendar',
    kind: 'ics',
    ending: 'ics',
    what: 'For a calendar, a whole-day entry each',
  },
  {
    format: 'TimelineJS',
    kind: 'timelinejs',
    ending: 'json',
    what: 'For TimelineJS, grouped by topic',
  },
] as const;

const references = [
  { format: 'APA', as: 'apa' },
  { format: 'MLA', as: 'mla' },
  { format: 'Chicago', as: 'chicago' },
] as const;

const forManagers = [
  { format: 'BibTeX', as: 'bibtex', ending: 'bib' },
  { format: 'CSL-JSON', as: 'csl', ending: 'json' },
] as const;

/** What is shown, to carry away: as tables, as an events file, as pictures, with its sources. */
export default function Download({ pictures, ...selection }: DownloadProps) {
  const [saving, save] = useSaving();
  const { chronology, events } = selection;
  const { title, revised } = chronology.file;
  const today = toIsoDay(dayOf(Date.now()));
  const count = numberOf(events.length, 'event');
  const saveAs = (what: readonly string[], ending: string, make: () => Promise<Blob>) =>
    save(fileName([title, revised, ...what], ending), make);

  return (
    <>
      <What {...selection} />
      {events.length > 0 && (
        <>
          <FileRows title="Table">
            {tables.map(({ format, ending, what }) => {
              const onSave = () =>
                saveAs([count], ending, () => eventsFile(selection, ending, today));
              return <FileRow key={format} what={what} files={[{ format, onSave }]} />;
            })}
          </FileRows>
          <FileRows title="Other programs">
            {forPrograms.map(({ format, kind, ending, what }) => {
              const onSave = () =>
                saveAs([count, kind], ending, () => eventsFile(selection, kind, today));
              return <FileRow key={format} what={what} files={[{ format, onSave }]} />;
            })}
          </FileRows>
          <FileRows title="Citations">
            <FileRow
              what="These events and their sources, to read"
              files={references.map(({ format, as }) => ({
                format,
                onSave: () => saveAs([count, as], 'txt', () => citationFile(selection, as)),
              }))}
            />
            <FileRow
              what="The same for a reference manager"
              files={forManagers.map(({ format, as, ending }) => ({
                format,
                onSave: () => saveAs([count, 'sources'], ending, () => citationFile(selection, as)),
              }))}
            />
          </FileRows>
          <PictureRows pictures={pictures} selection={selection} today={today} onSave={saveAs} />
        </>
      )}
      <SavingState saving={saving} />
    </>
  );
}

/** How many events these are, and which. */
function What({ chronology, events, filters }: Omit<Selection, 'link'>) {
  const revision = writeDate(parseDate(chronology.file.revised));
  const count = events.length === 0 ? 'no event' : countInWords({ chronology, events });
  return (
    <>
      <p className={styles.what}>
        {capitalise(count)}
        {filters && <span className={styles.filters}>: {filters}</span>}
      </p>
      <p className={styles.revision}>
        {events.length === 0
          ? 'There is nothing to download; take away a filter first.'
          : `Every file holds exactly these, from the revision of ${revision}.`}
      </p>
    </>
  );
}
