import { Fragment } from 'react';
import type { SourceNumbers } from './handout.ts';
import styles from './handout-source-refs.module.css';

interface SourceRefsProps {
  ids: readonly string[];
  sources: SourceNumbers;
}

/** The place of a source in the list at the end, which the numbers lead to. */
export const sourceAnchor = (number: number) => `source-${number}`;

/** `[1] [3]`: the numbers of sources. */
export function SourceRefs({ ids, sources }: SourceRefsProps) {
  return ids.map((id, index) => {
    const number = sources.get(id);
    return (
      number !== undefined && (
        <Fragment key={id}>
          {index > 0 && ' '}
          <a
            href={`#${sourceAnchor(number)}`}
            aria-label={`Source ${number}`}
            className={styles.ref}
          >
            [{number}]
          </a>
        </Fragment>
      )
    );
  });
}
