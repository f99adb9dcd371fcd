import { Suspense, useState } from 'react';
import type { Address } from '../address/address.ts';
import type { Refused } from '../address/read-address.ts';
import { type RevisionNotice, revisionNotice } from '../address/revision-notice.ts';
import type { Fault } from '../events/faults.ts';
import type { LoadedEvents } from '../events/load-events.ts';
import { numberOf } from '../events/words.ts';
import { Button } from '../ui/button.tsx';
import { lazyPart } from '../ui/lazy-part.tsx';
import styles from './notices.module.css';

const FaultsDialog = lazyPart(() => import('./faults-dialog.tsx'));

interface NoticesProps {
  loaded: LoadedEvents;
  address: Pick<Address, 'revision'>;
  refused: readonly Refused[];
  /** The notices are dismissed, and the button that did it is gone. */
  onDismissed: () => void;
}

/** What the reader should know before trusting the page: one line each, above everything. */
export default function Notices({ loaded, address, refused, onDismissed }: NoticesProps) {
  const { chronology, faults } = loaded;
  const revision = revisionNotice(chronology.file, address.revision);
  const passing = JSON.stringify([refused, revision]);
  const [dismissed, setDismissed] = useState<string>();
  const [faultsOpen, setFaultsOpen] = useState(false);
  const isDismissed = dismissed === passing;
  const lines = isDismissed ? [] : refused;
  const revisionLine = isDismissed ? undefined : revision;
  if (lines.length === 0 && !revisionLine && faults.length === 0) return null;
  return (
    <aside aria-label="Notices" className={styles.notices}>
      <div role="status" className={styles.lines}>
        {faults.length > 0 && (
          <p>
            {faultsWords(faults)}{' '}
            <Button variant="quiet" onClick={() => setFaultsOpen(true)}>
              Show what is wrong
            </Button>
          </p>
        )}
        {lines.map(({ parameter, value, why }) => (
          <p key={`${parameter}=${value}`}>
            Part of the address was passed over:{' '}
            <code>
              {parameter}={shorten(value)}
            </code>{' '}
            ({why}).
          </p>
        ))}
        {revisionLine && <p>{revisionWords(revisionLine)}</p>}
      </div>
      {(lines.length > 0 || revisionLine) && (
        <Button
          variant="icon"
          aria-label="Dismiss these notices"
          onClick={() => {
            setDismissed(passing);
            onDismissed();
          }}
        >
          ✕
        </Button>
      )}
      {faultsOpen && (
        <Suspense>
          <FaultsDialog onClose={() => setFaultsOpen(false)} faults={faults} />
        </Suspense>
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
  return `${numberOf(left, 'event')} of the file could not be shown; the rest is here.`;
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
