import { useState } from 'react';
import type { Step } from '../events/format.ts';
import { Button } from '../ui/button.tsx';
import styles from './go-to-step.module.css';

/** The id of the field, which takes the focus. */
export const numberField = 'step-number';

interface GoToStepProps {
  steps: readonly Step[];
  onStep: (id: string) => void;
}

/** Takes the number of a step, and tells its title before one goes there. */
export function GoToStep({ steps, onStep }: GoToStepProps) {
  const [number, setNumber] = useState('');
  const wanted = steps[Number(number) - 1];
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (wanted) onStep(wanted.id);
      }}
    >
      <label>
        Number of the step, 1 to {steps.length}{' '}
        <input
          id={numberField}
          inputMode="numeric"
          autoComplete="off"
          maxLength={4}
          value={number}
          aria-invalid={number !== '' && !wanted}
          onChange={({ target }) => setNumber(target.value)}
        />
      </label>
      <Button type="submit" variant="strong" disabled={!wanted}>
        Go
      </Button>
      <p role="status" className={styles.title}>
        {wanted?.title ?? (number !== '' && 'There is no such step.')}
      </p>
    </form>
  );
}
