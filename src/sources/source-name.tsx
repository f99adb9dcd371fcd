import type { Source } from '../events/format.ts';
import styles from './source-name.module.css';

export interface SourceNameProps {
  source: Source;
  /** Which of its names stands here. */
  by: 'title' | 'publisher';
}

/**
 * A source by its title or publisher; a link where its address is known. The check of the file
 * lets http and https through alone, and a link that came another way must not do worse.
 */
export function SourceName({ source, by }: SourceNameProps) {
  const { url } = source;
  if (url === undefined || !/^https?:\/\//i.test(url)) return <>{source[by]}</>;
  return (
    <a className={styles.link} href={url} rel="noopener noreferrer" target="_blank">
      {source[by]}
      <span aria-hidden="true"> ↗</span>
      <span className="visually-hidden"> (opens a new tab)</span>
    </a>
  );
}
