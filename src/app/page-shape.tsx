import { useEffect, useState } from 'react';
import { Button } from '../ui/button.tsx';
import styles from './page-shape.module.css';

/** After this many milliseconds the page says that it is still waiting. */
const patience = 4000;

/** Where things will stand, while the events file is on its way. */
export function PageShape() {
  const [slow, setSlow] = useState(false);

  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), patience);
    return () => clearTimeout(timer);
  }, []);

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
          {slow ? 'Still loading the events. The connection seems slow.' : 'Loading the events…'}
        </p>
        {slow && <Button onClick={() => window.location.reload()}>Load the page again</Button>}
        <div className={styles.lanes} aria-hidden="true">
          {['a', 'b', 'c', 'd', 'e', 'f'].map((key) => (
            <span key={key} className={styles.lane} />
          ))}
        </div>
      </main>
    </div>
  );
}
