import { useEffect, useMemo } from 'react';
import { capitalise } from '../events/words.ts';
import { Blank } from '../ui/blank.tsx';
import { placeMark, useWindow } from '../ui/use-window.ts';
import styles from './disagreement-contents.module.css';
import { drawnOf, type KindGroup } from './disagreements-shown.ts';

export interface DisagreementContentsProps {
  groups: readonly KindGroup[];
  /** The id of the one that is being read. */
  inView: string | undefined;
  onChoose: (disagreement: string) => void;
}

/** Up to so many titles all are in the page. */
const mostAtOnce = 60;
/** Pixels of a title in one line and a half. */
const guess = 34;

/** The titles of the disagreements shown, by kind; one leads to its card. */
export function DisagreementContents({ groups, inView, onChoose }: DisagreementContentsProps) {
  const all = useMemo(() => groups.flatMap(({ disagreements }) => disagreements), [groups]);
  const whole = all.length <= mostAtOnce;
  const { list, first, end, blank, show } = useWindow<HTMLUListElement>({
    count: all.length,
    of: groups,
    guess,
    whole,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the mark moves with it
  useEffect(() => {
    const place = all.findIndex(({ id }) => id === inView);
    if (place >= 0) show(place, 'nearest');
  }, [inView]);
  return (
    <ul ref={list}>
      {groups.map((group) => {
        const { from, to, last } = drawnOf(group, first, end);
        return (
          <li key={group.kind} className={styles.group}>
            <p className={styles.kind}>
              {capitalise(group.kind)}{' '}
              <span className={styles.count}>{group.disagreements.length}</span>
            </p>
            <ul>
              <Blank as="li" height={blank(group.start, from)} />
              {all.slice(from, to).map(({ id, title }, at) => (
                <li
                  key={id}
                  {...{ [placeMark]: from + at }}
                  {...(!whole && {
                    'aria-posinset': from + at - group.start + 1,
                    'aria-setsize': group.disagreements.length,
                  })}
                >
                  <button
                    type="button"
                    className={styles.title}
                    aria-current={id === inView || undefined}
                    onClick={() => onChoose(id)}
                  >
                    {title}
                  </button>
                </li>
              ))}
              <Blank as="li" height={blank(to, last)} />
            </ul>
          </li>
        );
      })}
    </ul>
  );
}
