import type { ReactNode } from 'react';
import type { Disagreement } from '../events/format.ts';
import { capitalise } from '../events/words.ts';
import { Blank } from '../ui/blank.tsx';
import { type DrawnPart, placeMark } from '../ui/use-window.ts';
import styles from './card-groups.module.css';
import { kindMeanings } from './disagreement-words.ts';
import { drawnOf, type KindGroup } from './disagreements-shown.ts';

export interface CardGroupsProps {
  groups: readonly KindGroup[];
  /** What of them is drawn, as places from 0 through all groups. */
  drawn: Pick<DrawnPart<HTMLDivElement>, 'list' | 'first' | 'end' | 'blank'>;
  /** Draws the card of one. */
  children: (disagreement: Disagreement) => ReactNode;
}

/** The cards of the disagreements under their kinds. Where cards are left out, their headings stay. */
export function CardGroups({ groups, drawn, children }: CardGroupsProps) {
  const { list, first, end, blank } = drawn;
  return (
    <div ref={list}>
      {groups.map((group) => {
        const { kind, start, disagreements } = group;
        const { from, to, last } = drawnOf(group, first, end);
        return (
          <section key={kind} className={styles.group}>
            <div className={styles.kind}>
              <h3>{capitalise(kind)}</h3>
              <p>{kindMeanings[kind]}</p>
            </div>
            <Blank height={blank(start, from)} />
            {disagreements.slice(from - start, to - start).map((disagreement, at) => (
              <div
                key={disagreement.id}
                className={styles.card}
                data-disagreement={disagreement.id}
                {...{ [placeMark]: from + at }}
              >
                {children(disagreement)}
              </div>
            ))}
            <Blank height={blank(to, last)} />
          </section>
        );
      })}
    </div>
  );
}
