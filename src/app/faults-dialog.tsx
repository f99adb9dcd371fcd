import { type Fault, outcomeWords, writeFault } from '../events/faults.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import styles from './faults-dialog.module.css';

interface FaultsDialogProps {
  onClose: () => void;
  faults: readonly Fault[];
}

/** Beyond this many the rest is in the copied report only. */
const mostShown = 200;

/** Every fault of the events file: what, where, what was done, how to mend it. */
export default function FaultsDialog({ onClose, faults }: FaultsDialogProps) {
  return (
    <Dialog open onClose={onClose} title="What is wrong with the events file">
      <FaultList faults={faults} />
    </Dialog>
  );
}

function FaultList({ faults }: { faults: readonly Fault[] }) {
  const report = () =>
    faults.map((fault) => `${writeFault(fault)} ${outcomeWords[fault.outcome]}`).join('\n');
  return (
    <>
      <p className={styles.intro}>
        Each line names the place in the file. The rules are explained in{' '}
        <span className={styles.path}>docs/events-format.md</span>.
      </p>
      <ul className={styles.faults}>
        {faults.slice(0, mostShown).map((fault) => (
          <li key={writeFault(fault)}>
            {fault.name && <p className={styles.name}>{fault.name}</p>}
            <p>{writeFault(fault)}</p>
            <p className={styles.outcome}>{outcomeWords[fault.outcome]}</p>
          </li>
        ))}
      </ul>
      {faults.length > mostShown && <p>… and {faults.length - mostShown} more.</p>}
      <CopyButton text={report}>Copy the report</CopyButton>
    </>
  );
}
