import { type ChangeEvent, useMemo, useRef, useState } from 'react';
import type { AddressDefaults } from '../address/address.ts';
import type { Go } from '../address/use-address.ts';
import { toTourCheck } from '../events/check-references.ts';
import type { Chronology } from '../events/chronology.ts';
import type { Fault } from '../events/faults.ts';
import type { Tour } from '../events/format.ts';
import { Button } from '../ui/button.tsx';
import { Message } from '../ui/message.tsx';
import { titleOf } from './draft-tour.ts';
import { editorAddress } from './editor-address.ts';
import { FaultList } from './fault-list.tsx';
import styles from './own-tour-actions.module.css';
import { OwnTourTroubles } from './own-tour-troubles.tsx';
import { freeId, keepNew } from './present-events.ts';
import { readTourFile } from './tour-file.ts';
import { findOwnTour } from './use-own-tours.ts';

interface OwnTourActionsProps {
  chronology: Chronology;
  defaults: AddressDefaults;
  go: Go;
}

interface Imported {
  readonly name: string;
  readonly tours: readonly Tour[];
  readonly faults: readonly Fault[];
}

/**
 * Begins a tour, or takes one from a file; says what came of that, and what is wrong with the tours
 * that this browser keeps. An import only ever adds.
 */
export function OwnTourActions({ chronology, defaults, go }: OwnTourActionsProps) {
  const input = useRef<HTMLInputElement>(null);
  const [imported, setImported] = useState<Imported>();
  const check = useMemo(() => toTourCheck(chronology.file, chronology.eventById), [chronology]);
  const edit = (tour: Tour) => go(editorAddress(tour.id, defaults));

  const begin = () => {
    const tour: Tour = { id: freeId('new tour', chronology), title: 'New tour', steps: [] };
    keepNew(tour, chronology);
    edit(tour);
  };
  const take = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (!file) return;
    const text = await file.text().catch(() => '');
    // The same file, mended, may be chosen again.
    target.value = '';
    const { tours, faults } = await readTourFile(text, check);
    const kept = tours.map((tour) => withFreeId(tour, chronology));
    for (const tour of kept) keepNew(tour, chronology);
    const [only] = kept;
    if (only && kept.length === 1 && faults.length === 0) edit(only);
    else setImported({ name: file.name, tours: kept, faults });
  };

  return (
    <div className={styles.actions}>
      <div className={styles.buttons}>
        <Button onClick={begin}>New tour</Button>
        <Button onClick={() => input.current?.click()}>Import a tour</Button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          aria-label="File of a tour"
          tabIndex={-1}
          hidden
          onChange={(change) => void take(change)}
        />
      </div>
      {imported && (
        <ImportOutcome {...imported} onEdit={edit} onClose={() => setImported(undefined)} />
      )}
      <OwnTourTroubles chronology={chronology} />
    </div>
  );
}

/** A tour that comes from elsewhere never takes the place of one that is here. */
function withFreeId(tour: Tour, chronology: Chronology): Tour {
  const taken =
    findOwnTour(tour.id) !== undefined || chronology.file.tours.some(({ id }) => id === tour.id);
  return taken ? { ...tour, id: freeId(titleOf(tour), chronology) } : tour;
}

interface ImportOutcomeProps extends Imported {
  onEdit: (tour: Tour) => void;
  onClose: () => void;
}

function ImportOutcome({ name, tours, faults, onEdit, onClose }: ImportOutcomeProps) {
  const title =
    tours.length === 0
      ? `${name} could not be imported. The tours that are here are as they were.`
      : `${tours.length === 1 ? 'One tour' : `${tours.length} tours`} came from ${name}.`;
  return (
    <Message
      tone={faults.length > 0 ? 'problem' : 'note'}
      title={title}
      actions={
        <>
          {tours.map((tour) => (
            <Button key={tour.id} onClick={() => onEdit(tour)}>
              Edit “{titleOf(tour)}”
            </Button>
          ))}
          <Button onClick={onClose}>Close</Button>
        </>
      }
    >
      {faults.length > 0 && (
        <>
          <p>{tours.length === 0 ? 'What to mend in the file:' : 'What is to be mended:'}</p>
          <FaultList faults={faults} />
        </>
      )}
    </Message>
  );
}
