import { Fragment } from 'react';
import styles from './known-news.module.css';
import type { NewsWords } from './known-words.ts';

/** So many titles of a kind; the list of all reports has the others. */
const mostTitles = 2;

/** What came out on a day, in one line. */
export function KnownNews({ news }: { news: readonly NewsWords[] }) {
  return (
    <p className={styles.news}>
      {news.map(({ before, reports }, i) => (
        <Fragment key={before}>
          {i > 0 && ' · '}
          {before}{' '}
          {reports.slice(0, mostTitles).map(({ id, title, publisher }, r) => (
            <Fragment key={id}>
              {r > 0 && ', '}
              <b>{title}</b> {inBrackets(publisher)}
            </Fragment>
          ))}
          {reports.length > mostTitles && ` and ${reports.length - mostTitles} more`}
        </Fragment>
      ))}
    </p>
  );
}

/** A publisher that the text does not name is in brackets already. */
const inBrackets = (publisher: string) =>
  publisher.startsWith('[') ? publisher : `(${publisher})`;
