import { useMemo, useRef, useState } from 'react';
import { Button } from '../ui/button.tsx';
import styles from './actor-choices.module.css';
import { ActorFinder } from './actor-finder.tsx';
import { ChoiceList } from './choice-list.tsx';
import { actorOptions, busiestActors } from './choice-options.ts';
import { choiceOf } from './edit-filters.ts';
import type { FiltersPanelProps } from './filters-panel.tsx';

/** The busiest actors of each kind, and all of them for whoever looks for one. */
export function ActorChoices(props: FiltersPanelProps) {
  const { index, filters } = props;
  const all = useMemo(() => actorOptions(index), [index]);
  const [finding, setFinding] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const actors = index.chronology.file.actors.length;
  const busiest = busiestActors(all, (id) => choiceOf(filters, 'actor', id) !== undefined);
  const shown = busiest.reduce((sum, { options }) => sum + options.length, 0);

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
      {(finding || shown < actors) && (
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
