import { useMemo, useRef, useState } from 'react';
import type { Choice } from '../events/filters.ts';
import { type Subject, subjectPlurals } from '../events/subject.ts';
import { writeCount } from '../events/words.ts';
import { Button } from '../ui/button.tsx';
import { ChoiceFinder } from './choice-finder.tsx';
import { ChoiceList } from './choice-list.tsx';
import { amountOf, choiceOptions, shortList } from './choice-options.ts';
import type { FiltersPanelProps } from './filters-panel.tsx';
import styles from './long-choices.module.css';

export interface LongChoicesProps extends FiltersPanelProps {
  facet: Subject;
}

/** The busiest choices of a facet and those chosen, and all of them for whoever looks for one. */
export function LongChoices(props: LongChoicesProps) {
  const { index, filters, facet } = props;
  const all = useMemo(() => choiceOptions(index, facet), [index, facet]);
  // Asked of those alone that always stand here, so that the button never goes under a finger.
  const hasMore = useMemo(
    () => amountOf(shortList(facet, all, none)) < amountOf(all),
    [facet, all],
  );
  const [finding, setFinding] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const kept = useChosenSinceMount(filters[facet].choices);
  const busiest = useMemo(() => shortList(facet, all, kept), [facet, all, kept]);

  const close = () => {
    setFinding(false);
    toggle.current?.focus();
  };
  return (
    <>
      {finding ? (
        <ChoiceFinder {...props} groups={all} onClose={close} />
      ) : (
        <ChoiceList {...props} groups={busiest} />
      )}
      {hasMore && (
        <Button
          ref={toggle}
          variant="quiet"
          className={styles.find}
          aria-expanded={finding}
          onClick={() => setFinding(!finding)}
        >
          {finding
            ? 'Show only the busiest'
            : `Find among ${writeCount(amountOf(all))} ${subjectPlurals[facet]}…`}
        </Button>
      )}
    </>
  );
}

const none: ReadonlySet<string> = new Set();

/**
 * The ids that are chosen or once were: a row that went as soon as it is let go of would take the
 * focus with it.
 */
function useChosenSinceMount(choices: readonly Choice[]): ReadonlySet<string> {
  const [kept, setKept] = useState(none);
  const added = choices.filter(({ id }) => !kept.has(id));
  if (added.length === 0) return kept;
  const more = new Set([...kept, ...added.map(({ id }) => id)]);
  setKept(more);
  return more;
}
