import { renderToStaticMarkup } from 'react-dom/server';
import { readEventsFile } from '../events/read-events-file.ts';
import { toChronology } from '../events/to-chronology.ts';
import { FirstView } from './first-view.tsx';
import { WholeChronology } from './whole-chronology.tsx';

/**
 * The HTML of what stands in the page before any script has run.
 *
 * @param text of an events file
 * @returns '' for a file that cannot be read
 */
export async function firstViewOf(text: string): Promise<string> {
  const { file } = await readEventsFile(text);
  if (!file) return '';
  const chronology = toChronology(file);
  const html = renderToStaticMarkup(
    <>
      <FirstView chronology={chronology} />
      <WholeChronology chronology={chronology} />
    </>,
  );
  return farMarked(withoutStyles(html));
}

/** More events than any screen shows at once. */
const onScreen = 30;

/** Marks what `first-view.css` need not have laid out for the first paint. */
const farMarked = (html: string): string =>
  html.replaceAll(/ data-place="(\d+)"/g, (mark, place) =>
    Number(place) < onScreen ? mark : `${mark} data-far`,
  );

/**
 * A content security policy forbids styles in attributes; `first-view.css` has the colours of
 * topics instead. No text can be mistaken for an attribute: its quotation marks are escaped.
 */
const withoutStyles = (html: string): string =>
  html.replaceAll(/ style="([^"]*)"/g, (_, style: string) => {
    const topic = /var\(--topic-(\d)\)/.exec(style)?.[1];
    return topic ? ` data-topic-colour="${topic}"` : '';
  });
