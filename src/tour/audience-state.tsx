import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import styles from './audience-state.module.css';

interface AudienceStateProps {
  /** Whether a window shows the tour to an audience. */
  joined: boolean;
  link: () => string;
  /** @returns whether the browser has opened one */
  onOpen: () => boolean;
}

/** Whether the audience's window is there, and the way to one that is not. */
export function AudienceState({ joined, link, onOpen }: AudienceStateProps) {
  const [blocked, setBlocked] = useState(false);
  return (
    <p className={styles.state} data-joined={joined}>
      <span role="status">
        <span className={styles.sign} aria-hidden="true" />
        Audience window: {joined ? 'connected' : 'closed, or exploring'}
      </span>
      {!joined && !blocked && (
        <Button variant="quiet" onClick={() => setBlocked(!onOpen())}>
          Open it again
        </Button>
      )}
      {!joined && blocked && (
        <a href={link()} target="_blank" rel="noopener">
          The browser blocked it: open it by this link
        </a>
      )}
    </p>
  );
}
