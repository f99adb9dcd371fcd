import type { Step } from '../events/format.ts';
import { Button } from '../ui/button.tsx';
import styles from './notes-drawer.module.css';
import { SpeakerNotes } from './speaker-notes.tsx';

interface NotesDrawerProps {
  step: Step;
  onClose: () => void;
}

/** The notes where there is no second screen: whoever sees the window sees them too. */
export function NotesDrawer({ step, onClose }: NotesDrawerProps) {
  return (
    <aside className={styles.drawer} aria-label="Notes">
      <header className={styles.header}>
        <p>
          <b>Notes</b> The audience sees this.
        </p>
        <Button variant="icon" aria-label="Close the notes" onClick={onClose}>
          ✕
        </Button>
      </header>
      <SpeakerNotes notes={step.notes} />
    </aside>
  );
}
