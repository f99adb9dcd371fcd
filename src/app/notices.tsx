import type { Refused } from '../address/read-address.ts';
import type { RevisionNotice } from '../address/revision-notice.ts';
import type { Fault } from '../events/faults.ts';
import { Button } from '../ui/button.tsx';
import styles from './notices.module.css';

interface NoticesProps {
  refused: readonly Refused[];
  revision: RevisionNotice | undefined;
  /** Faults of the events file, and how many of its records they keep from being shown. */
  faults: readonly Fault[];
  onFaults: () => void;
  onDismiss: () => void;
}

/** What the reader should know before trusting the page: one line each, above everything. */
export function Notices({ refused, revision, faults, onFaults, onDismiss }: NoticesProps) {
  if (refused.length === 0 && !revision && faults.length === 0) return null;
  return (
    <aside aria-label="Notices" className={styles.notices}>
      <div role="status" className={styles.lines}>
        {faults.length > 0 && (
          <p>
            {faultsWords(faults)}{' '}
            <Button variant="quiet" onClick={onFaults}>
              Show what is wrong
            </Button>
          </p>
        )}
        {refused.map(({ parameter, value, why }) => (
          <p key={`${parameter}=${value}`}>
            Part of the address was passed over:{' '}
            <code>
              {parameter}={shorten(value)}
            </code>{' '}
            ({why}).
          </p>
        ))}
        {revision && <p>{revisionWords(revision)}</p>}
      </div>
      {(refused.length > 0 || revision) && (
        <Button variant="icon" aria-label="Dismiss these notices" onClick={onDismiss}>
          ✕
        </Button>
      )}
    </aside>
  );
}

const longestShown = 60;
const shorten = (value: string) =>
  value.length > longestShown ? `${value.slice(0, longestShown)}…` : value;

/** “3 events could not be shown; the rest is here.” */
function faultsWords(faults: readonly Fault[]): string {
  const left = new Set(
    faults
      .filter(({ outcome, path }) => outcome === 'left out' && path[0] === 'events')
      .map(({ path }) => path[1]),
  ).size;
  if (left === 0) return 'The events file has faults, but all its events are shown.';
  return `${left} ${left === 1 ? 'event' : 'events'} of the file could not be shown; the rest is here.`;
}

function revisionWords({ linked, newer, added, changed, removed, why }: RevisionNotice): string {
  if (newer) return `This link was made with a newer revision of the events, ${linked}.`;
  const parts = [
    added.length > 0 && `${added.length} added`,
    changed.length > 0 && `${changed.length} changed`,
    removed.length > 0 && `${removed.length} removed`,
  ].filter(Boolean);
  const what = parts.length > 0 ? ` Since then: ${parts.join(', ')}.` : '';
  const reason = why.length > 0 ? ` ${why.join(' ')}` : '';
  return `This link was made with the revision of ${linked}.${what}${reason}`;
}
