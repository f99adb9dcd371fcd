import type { Tour } from '../events/format.ts';
import { Button } from '../ui/button.tsx';
import styles from './tour-return.module.css';

interface TourReturnProps {
  /** Those of the events file. */
  tours: readonly Tour[];
  /** The ids of the tour and the step that the reader has left. */
  tour: string;
  step: string;
  onReturn: () => void;
  onEnd: () => void;
}

/** Where a reader has left a tour to explore: one click leads back to the very step. */
export function TourReturn({ tours, tour: id, step, onReturn, onEnd }: TourReturnProps) {
  const tour = tours.find((one) => one.id === id);
  const index = tour?.steps.findIndex((one) => one.id === step) ?? -1;
  return (
    <aside className={styles.return} aria-label="Tour">
      <Button variant="strong" onClick={onReturn}>
        {index < 0 ? 'Back to the tour' : `Back to step ${index + 1}`}
      </Button>
      <p>{tour ? `You have left the tour “${tour.title}”.` : 'You have left a tour.'}</p>
      <Button variant="icon" aria-label="End the tour" onClick={onEnd}>
        ✕
      </Button>
    </aside>
  );
}
