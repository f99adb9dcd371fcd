import { useEffect, useState } from 'react';
import { Button } from '../ui/button.tsx';
import styles from './page-shape.module.css';

/** After this many milliseconds the page says that it is still waiting. */
const patience = 4000;

/** What is said meanwhile, and whether it has taken so long that there should be a way out. */
function useWaiting() {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), patience);
    return () => clearTimeout(timer);
  }, []);
  const words = slow
    ? 'Still loading the events. The connection seems slow.'
    : 'Loading the events…';
  return { slow, words };
}

const reload = () => window.location.reload();

/** The same over the first view, where it is seen only once it takes long. */
export function WaitingNote() {
  const { slow, words } = useWaiting();
  return (
    <div className={slow ? styles.note : 'visually-hidden'}>
      <p role="status">{words}</p>
      {slow && <Button onClick={reload}>Load the page again</Button>}
    </div>
  );
}

/** Where things will stand, while the events file is on its way. */
export function PageShape() {
  const { slow, words } = useWaiting();
  return (
    <div className={styles.page} aria-busy="true">
      <header className={styles.header}>
        <span className={styles.brand}>Sourceline</span>
        <span className={styles.title} />
      </header>
      <div className={styles.filters} aria-hidden="true">
        {['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((key) => (
          <span key={key} className={styles.line} />
        ))}
      </div>
      <main className={styles.main}>
        <p role="status" className={styles.status}>
          {words}
        </p>
        {slow && <Button onClick={reload}>Load the page again</Button>}
        <div className={styles.lanes} aria-hidden="true">
          {['a', 'b', 'c', 'd', 'e', 'f'].map((key) => (
            <span key={key} className={styles.lane} />
          ))}
        </div>
      </main>
    </div>
  );
}
