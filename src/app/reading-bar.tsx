import { useEffect, useState } from 'react';
import type { Progress } from '../events/read-packed.ts';
import { numberOf } from '../events/words.ts';
import { Button } from '../ui/button.tsx';
import styles from './reading-bar.module.css';

interface ReadingBarProps {
  progress: Progress;
  onStop: () => void;
}

/** Milliseconds: what is read sooner needs no bar. */
const patience = 500;

/** How far the reading of a large file has come, and the way to stop it. */
export function ReadingBar({ progress, onStop }: ReadingBarProps) {
  const { read, total, events, again } = progress;
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), patience);
    return () => clearTimeout(timer);
  }, []);
  if (!shown) return null;
  return (
    <div className={styles.bar}>
      <label>
        {again
          ? 'The file has faults: looking for all of them'
          : `Reading the events: ${numberOf(events, 'event')} so far`}
        {/* Without a value the bar says that nobody knows how long it takes. */}
        <progress {...(total && !again && { value: read, max: total })} />
      </label>
      <Button onClick={onStop}>Stop</Button>
    </div>
  );
}

/** The reader has stopped the reading: what was there before it stays. */
export function ReadingStopped({ onRead }: { onRead: () => void }) {
  return (
    <div className={styles.bar} role="status">
      <span>The events were not read to the end.</span>
      <Button onClick={onRead}>Read them</Button>
    </div>
  );
}
