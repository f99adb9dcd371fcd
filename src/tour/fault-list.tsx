import { type Fault, writePath } from '../events/faults.ts';
import styles from './fault-list.module.css';

/** More than these nobody reads; the first ones mended, the rest is told. */
const most = 30;

/** What is wrong, each with its place and its cure. */
export function FaultList({ faults }: { faults: readonly Fault[] }) {
  return (
    <ul className={styles.faults}>
      {faults.slice(0, most).map(({ rule, path, line, message }) => (
        <li key={`${rule} ${writePath(path)} ${message}`}>
          <span className={styles.place}>{writePath(path) || 'The file'}</span>
          {line !== undefined && `, line ${line}`}: {message}
          <span className={styles.rule}> ({rule})</span>
        </li>
      ))}
      {faults.length > most && <li>… and {faults.length - most} more.</li>}
    </ul>
  );
}
