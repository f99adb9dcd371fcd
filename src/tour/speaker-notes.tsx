import styles from './speaker-notes.module.css';

/** What only the speaker sees of a step: each line of it one thing to say. */
export function SpeakerNotes({ notes }: { notes: string | undefined }) {
  const lines = (notes ?? '').split('\n').filter((line) => line.trim() !== '');
  if (lines.length === 0) return <p className={styles.none}>No notes for this step.</p>;
  return (
    <ul className={styles.notes}>
      {lines.map((line) => (
        <li key={line}>{line.replace(/^\s*[-–•]\s+/, '')}</li>
      ))}
    </ul>
  );
}
