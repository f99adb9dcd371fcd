import styles from './outside-link.module.css';

export interface OutsideLinkProps {
  text: string;
  /** A whole address with http or https; the text stands alone without one. */
  url: string | undefined;
}

/**
 * A link to another site, in a new tab, which it says. The check of the file lets http and https
 * through alone, and a link that came another way must not do worse.
 */
export function OutsideLink({ text, url }: OutsideLinkProps) {
  if (url === undefined || !/^https?:\/\//i.test(url)) return <>{text}</>;
  return (
    <a className={styles.link} href={url} rel="noopener noreferrer" target="_blank">
      {text}
      <span aria-hidden="true"> ↗</span>
      <span className="visually-hidden"> (opens a new tab)</span>
    </a>
  );
}
