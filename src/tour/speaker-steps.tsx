import { useEffect, useRef } from 'react';
import type { Step } from '../events/format.ts';
import styles from './speaker-steps.module.css';
import { writeDuration } from './tour-clock.ts';

interface SpeakerStepsProps {
  steps: readonly Step[];
  /** The id of the step that is shown. */
  current: string;
  onStep: (id: string) => void;
}

/** All steps with their planned minutes, to go to any of them. */
export function SpeakerSteps({ steps, current, onStep }: SpeakerStepsProps) {
  const list = useRef<HTMLOListElement>(null);
  const now = steps.findIndex(({ id }) => id === current);
  // Scrolls the list alone: on a phone it lies far below the words.
  useEffect(() => {
    const here = list.current?.children[now];
    if (!list.current || !(here instanceof HTMLElement)) return;
    list.current.scrollTop = here.offsetTop - (list.current.clientHeight - here.offsetHeight) / 2;
  }, [now]);
  return (
    <nav aria-labelledby="speaker-steps" className={styles.nav}>
      <h2 id="speaker-steps" className={styles.heading}>
        Steps
      </h2>
      <ol ref={list} className={styles.steps}>
        {steps.map(({ id, title, minutes }, index) => (
          <li key={id}>
            <button
              type="button"
              aria-current={id === current ? 'step' : undefined}
              data-past={index < now}
              onClick={() => onStep(id)}
            >
              <span className={styles.number}>{index + 1}</span>
              <span className={styles.title}>{title}</span>
              {minutes !== undefined && <span>{writeDuration(minutes * 60)}</span>}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
