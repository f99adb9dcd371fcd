import { type Address, type AddressDefaults, defaultAddress } from '../address/address.ts';
import type { Go } from '../address/use-address.ts';
import type { Tour } from '../events/format.ts';
import { Button } from '../ui/button.tsx';
import styles from './tour-return.module.css';

interface TourReturnProps {
  /** Those of the events file. */
  tours: readonly Tour[];
  address: Address;
  defaults: AddressDefaults;
  go: Go;
  /** The tour is ended, by a button that goes with it. */
  onEnded: () => void;
}

/** Where a reader has left a tour to explore: one click leads back to the very step. */
export default function TourReturn({ tours, address, defaults, go, onEnded }: TourReturnProps) {
  const { tour: id, step, given, talk } = address;
  if (!id || !step) return null;
  const tour = tours.find((one) => one.id === id);
  const index = tour?.steps.findIndex((one) => one.id === step) ?? -1;
  const goBack = () =>
    go({ ...defaultAddress(defaults), mode: 'guided', tour: id, step, given, talk });
  const end = () => {
    go({ tour: undefined, step: undefined, given: undefined, talk: undefined });
    onEnded();
  };
  return (
    <aside className={styles.return} aria-label="Tour">
      <Button variant="strong" onClick={goBack}>
        {index < 0 ? 'Back to the tour' : `Back to step ${index + 1}`}
      </Button>
      <p>{tour ? `You have left the tour “${tour.title}”.` : 'You have left a tour.'}</p>
      <Button variant="icon" aria-label="End the tour" onClick={end}>
        ✕
      </Button>
    </aside>
  );
}
