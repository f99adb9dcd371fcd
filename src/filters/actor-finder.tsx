import { useEffect, useId, useRef, useState } from 'react';
import { numberOf } from '../events/words.ts';
import styles from './actor-finder.module.css';
import { ChoiceList } from './choice-list.tsx';
import { amountOf, findActors, firstOptions, type OptionGroup } from './choice-options.ts';
import type { FiltersPanelProps } from './filters-panel.tsx';

export interface ActorFinderProps extends FiltersPanelProps {
  /** All actors under their headings. */
  groups: readonly OptionGroup[];
  onClose: () => void;
}

/** More actors than this at once would only slow the page: the reader is asked to type on. */
const longestList = 100;

/** All actors, narrowed by name as one types. It takes the focus; Esc closes it. */
export function ActorFinder({ groups, onClose, ...panel }: ActorFinderProps) {
  const [text, setText] = useState('');
  const hint = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);

  const found = findActors(panel.index, groups, text);
  const amount = amountOf(found);
  return (
    <div className={styles.finder}>
      <input
        ref={input}
        type="text"
        className={styles.input}
        aria-label="Find an actor"
        aria-describedby={hint}
        placeholder="Name or other name"
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          // It closes this list alone, not the drawer around it.
          event.preventDefault();
          event.stopPropagation();
          onClose();
        }}
      />
      <p id={hint} className={styles.hint} aria-live="polite">
        {describeFound(amount, text.trim())}
      </p>
      <div className={styles.list}>
        <ChoiceList {...panel} facet="actor" groups={firstOptions(found, longestList)} />
      </div>
    </div>
  );
}

function describeFound(amount: number, text: string): string {
  if (amount === 0) return `No actor is called “${text}”. Try the start of another name.`;
  if (amount > longestList) return `The first ${longestList} of ${amount}; type to narrow them.`;
  return numberOf(amount, 'actor');
}
