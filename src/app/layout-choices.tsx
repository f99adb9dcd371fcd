import type { Ref } from 'react';
import type { Address } from '../address/address.ts';
import type { AddressState } from '../address/use-address.ts';
import { type Chronology, clocks, type ShownClock } from '../events/chronology.ts';
import { type LaneKind, laneKinds } from '../events/vocabulary.ts';
import { Button } from '../ui/button.tsx';
import select from '../ui/select.module.css';
import styles from './layout-choices.module.css';
import { KnownBar } from './parts.ts';

const laneNames: Record<LaneKind, string> = {
  topic: 'by topic',
  actor: 'by actor',
  kind: 'by kind',
};

const clockNames: Record<ShownClock, string> = {
  happened: 'happened',
  reported: 'reported',
  both: 'both',
};

interface LayoutChoicesProps {
  address: Pick<Address, 'view' | 'lanes' | 'clock' | 'known'>;
  /** All of it, whatever was known by then. */
  chronology: Chronology;
  go: AddressState['go'];
  /** The switch of the bar “as known on”, which takes the focus when the bar is closed. */
  knownSwitch: Ref<HTMLButtonElement>;
}

/** By which lanes and dates events stand, and whether all of them are known: what the view has. */
export function LayoutChoices({ address, chronology, go, knownSwitch }: LayoutChoicesProps) {
  const { view, lanes, clock, known } = address;
  // Only the timeline draws both; a list that comes from there still says so.
  const shownClocks = clocks.filter(
    (one) => one !== 'both' || view === 'timeline' || one === clock,
  );
  return (
    <>
      {view === 'timeline' && (
        <Choice
          label="Lanes"
          value={lanes}
          values={laneKinds}
          names={laneNames}
          onChoose={(next) => go({ lanes: next })}
        />
      )}
      {(view === 'timeline' || view === 'list') && (
        <Choice
          label="Dates"
          value={clock}
          values={shownClocks}
          names={clockNames}
          onChoose={(next) => go({ clock: next })}
        />
      )}
      <Button
        ref={knownSwitch}
        className={styles.known}
        aria-pressed={known !== undefined}
        onClick={() => {
          if (known !== undefined) return go({ known: undefined });
          // With its bar, which needs this too.
          const loaded = Promise.all([import('../events/report-days.ts'), KnownBar.preload()]);
          void loaded.then(([{ toReports }]) => go({ known: toReports(chronology).scale.to }));
        }}
      >
        As known on…
      </Button>
    </>
  );
}

interface ChoiceProps<T extends string> {
  label: string;
  value: T;
  values: readonly T[];
  names: Record<T, string>;
  onChoose: (value: T) => void;
}

function Choice<T extends string>({ label, value, values, names, onChoose }: ChoiceProps<T>) {
  return (
    <label className={styles.choice}>
      {label}{' '}
      <select
        className={select.select}
        value={value}
        onChange={({ target }) => {
          const chosen = values.find((one) => one === target.value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {values.map((one) => (
          <option key={one} value={one}>
            {names[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
