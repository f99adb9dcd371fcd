import type { ReactNode } from 'react';
import { type Fault, writeFault } from '../events/faults.ts';
import { FetchError, UnreadableError } from '../events/load-events.ts';
import { Button } from '../ui/button.tsx';
import { Message } from '../ui/message.tsx';
import styles from './load-failure.module.css';

interface LoadFailureProps {
  error: Error;
  /** A new try is under way. */
  retrying: boolean;
  /** The first view stands below: its list is still true. */
  withList: boolean;
  onRetry: () => void;
}

/** Why there is no chronology to show, in plain words, and what to do about it. */
export function LoadFailure({ error, retrying, withList, onRetry }: LoadFailureProps) {
  const { title, body } = explain(error);
  const message = (
    <Message
      tone="problem"
      title={title}
      actions={
        <Button aria-disabled={retrying} onClick={retrying ? undefined : onRetry}>
          {retrying ? 'Trying…' : 'Retry'}
        </Button>
      }
    >
      {body}
      {withList && <p>The list below came with the page. All else needs the events file.</p>}
    </Message>
  );
  if (withList) return <aside className={styles.above}>{message}</aside>;
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <h1 className={styles.brand}>Sourceline</h1>
      </header>
      <main className={styles.main}>{message}</main>
    </div>
  );
}

function explain(error: Error): { title: string; body: ReactNode } {
  if (error instanceof UnreadableError)
    return { title: 'The events file cannot be read.', body: <Faults faults={error.faults} /> };
  if (!(error instanceof FetchError))
    return {
      title: 'The events could not be shown.',
      body: <p>This fault is ours, not yours: {error.message}</p>,
    };
  const { status, address } = error;
  if (status === undefined)
    return {
      title: 'The events file did not arrive.',
      body: <p>There was no answer for {address}. Check the connection, then try again.</p>,
    };
  if (status === 404)
    return {
      title: 'There is no events file here.',
      body: (
        <p>
          The page looked for <code>{address}</code> beside itself and found nothing (404). If this
          is your site, put the file there.
        </p>
      ),
    };
  return {
    title: 'The events file could not be fetched.',
    body: (
      <p>
        The server answered {status} for <code>{address}</code>.{' '}
        {status >= 500
          ? 'That is its own trouble and may pass: try again in a while.'
          : 'If this is your site, check that the file may be read by everyone.'}
      </p>
    ),
  };
}

function Faults({ faults }: { faults: readonly Fault[] }) {
  return (
    <>
      <p>It has to be mended before its events can be shown:</p>
      <ul className={styles.faults}>
        {faults.map((fault) => {
          const text = writeFault(fault);
          return <li key={text}>{text}</li>;
        })}
      </ul>
    </>
  );
}
