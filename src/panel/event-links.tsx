import type { Link } from '../events/format.ts';
import { hostOf } from '../events/host-of.ts';
import { OutsideLink } from '../ui/outside-link.tsx';
import { SomeOf } from '../ui/some-of.tsx';
import styles from './event-links.module.css';

/** Where one may look further; each says to which site it leads. */
export function EventLinks({ links }: { links: readonly Link[] }) {
  return (
    <SomeOf
      items={links}
      most={12}
      plural="links"
      keyOf={({ url, title }) => `${url} ${title}`}
      list={(items) => <ul className={styles.links}>{items}</ul>}
    >
      {({ url, title }) => (
        <li>
          <OutsideLink text={title ?? url} url={url} />
          {title && <span className={styles.host}> {hostOf(url)}</span>}
        </li>
      )}
    </SomeOf>
  );
}
