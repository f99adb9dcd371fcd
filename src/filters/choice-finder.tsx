import { useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Subject } from '../events/subject.ts';
import { numberOf } from '../events/words.ts';
import styles from './choice-finder.module.css';
import { amountOf, finderOf, type OptionGroup } from './choice-options.ts';
import { ChoiceWindow } from './choice-window.tsx';
import type { FiltersPanelProps } from './filters-panel.tsx';

export interface ChoiceFinderProps extends FiltersPanelProps {
  facet: Subject;
  /** All choices of the facet under their headings. */
  groups: readonly OptionGroup[];
  onClose: () => void;
}

const labels: Readonly<Record<Subject, string>> = {
  actor: 'Find an actor',
  topic: 'Find a topic',
  source: 'Find a source',
};

const placeholders: Readonly<Record<Subject, string>> = {
  actor: 'Name or other name',
  topic: 'Name',
  source: 'Title, publisher or author',
};

/** All choices, narrowed by name as one types. It takes the focus; Esc closes it. */
export function ChoiceFinder({ facet, groups, onClose, ...panel }: ChoiceFinderProps) {
  const { index } = panel;
  const [text, setText] = useState('');
  const hint = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);

  const find = useMemo(() => finderOf(index, facet, groups), [index, facet, groups]);
  const wanted = useDeferredValue(text.trim());
  const found = useMemo(() => find(wanted), [find, wanted]);
  return (
    <div className={styles.finder}>
      <input
        ref={input}
        type="text"
        className={styles.input}
        aria-label={labels[facet]}
        aria-describedby={hint}
        placeholder={placeholders[facet]}
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
        {describeFound(facet, amountOf(found), wanted)}
      </p>
      <ChoiceWindow {...panel} facet={facet} groups={found} />
    </div>
  );
}

function describeFound(facet: Subject, amount: number, text: string): string {
  if (amount > 0) return numberOf(amount, facet);
  return `No ${facet} is called “${text}”. Try the start of another name.`;
}
