import type { ReactNode } from 'react';
import type { Step } from '../events/format.ts';
import { Button } from '../ui/button.tsx';
import styles from './notes-drawer.module.css';
import { SpeakerNotes } from './speaker-notes.tsx';

interface NotesDrawerProps {
  step: Step;
  /** Leads to all notes on paper. */
  link: ReactNode;
  onClose: () => void;
}

/** The notes where there is no second screen: whoever sees the window sees them too. */
export function NotesDrawer({ step, link, onClose }: NotesDrawerProps) {
  return (
    <aside className={styles.drawer} aria-label="Notes">
      <header className={styles.header}>
        <p>
          <b>Notes</b> The audience sees this.
        </p>
        {link}
        <Button variant="icon" aria-label="Close the notes" onClick={onClose}>
          ✕
        </Button>
      </header>
      <SpeakerNotes notes={step.notes} />
    </aside>
  );
}
