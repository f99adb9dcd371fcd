import { useMemo, useRef, useState } from 'react';
import type { Choice } from '../events/filters.ts';
import { Button } from '../ui/button.tsx';
import styles from './actor-choices.module.css';
import { ActorFinder } from './actor-finder.tsx';
import { ChoiceList } from './choice-list.tsx';
import { actorOptions, amountOf, busiestActors } from './choice-options.ts';
import type { FiltersPanelProps } from './filters-panel.tsx';

/** The busiest actors of each kind and those chosen, and all of them for whoever looks for one. */
export function ActorChoices(props: FiltersPanelProps) {
  const { index, filters } = props;
  const all = useMemo(() => actorOptions(index), [index]);
  // Asked of those alone that always stand here, so that the button never goes under a finger.
  const hasMore = useMemo(() => amountOf(busiestActors(all, none)) < amountOf(all), [all]);
  const [finding, setFinding] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const kept = useChosenSinceMount(filters.actor.choices);
  const busiest = useMemo(() => busiestActors(all, kept), [all, kept]);
  const actors = index.chronology.file.actors.length;

  const close = () => {
    setFinding(false);
    toggle.current?.focus();
  };
  return (
    <>
      {finding ? (
        <ActorFinder {...props} groups={all} onClose={close} />
      ) : (
        <ChoiceList {...props} facet="actor" groups={busiest} />
      )}
      {hasMore && (
        <Button
          ref={toggle}
          variant="quiet"
          className={styles.find}
          aria-expanded={finding}
          onClick={() => setFinding(!finding)}
        >
          {finding ? 'Show only the busiest' : `Find among ${actors} actors…`}
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
