import { useEffect, useRef } from 'react';
import type { Tour } from '../events/format.ts';
import { Button } from '../ui/button.tsx';
import { GoToStep, numberField } from './go-to-step.tsx';
import styles from './steps-overview.module.css';

interface StepsOverviewProps {
  tour: Tour;
  /** The id of the step that is shown. */
  current: string;
  /** The reader wants to type the number of a step. */
  typing: boolean;
  onStep: (id: string) => void;
  onClose: () => void;
}

/** All steps at once, over the picture: where the talk has come from, and where it may go. */
export function StepsOverview({ tour, current, typing, onStep, onClose }: StepsOverviewProps) {
  const here = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    (typing ? document.getElementById(numberField) : here.current)?.focus();
  }, [typing]);
  return (
    <nav className={styles.overview} aria-label="All steps">
      <header className={styles.header}>
        <h2>{tour.title}</h2>
        <GoToStep steps={tour.steps} onStep={onStep} />
        <Button variant="icon" aria-label="Close" onClick={onClose}>
          ✕
        </Button>
      </header>
      <ol className={styles.steps}>
        {tour.steps.map(({ id, title }, index) => (
          <li key={id}>
            <button
              ref={id === current ? here : undefined}
              type="button"
              aria-current={id === current ? 'step' : undefined}
              onClick={() => onStep(id)}
            >
              <span className={styles.number}>{index + 1}</span>
              {title}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
