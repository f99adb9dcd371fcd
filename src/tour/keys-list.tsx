import styles from './keys-list.module.css';

interface KeyMeaning {
  readonly keys: readonly string[];
  readonly meaning: string;
  /** What it means in the speaker's window, if not the same; null: nothing. */
  readonly atSpeaker?: string | null;
}

/** As design §3 has them; a clicker sends the page keys. */
const meanings: readonly KeyMeaning[] = [
  { keys: ['→', 'Space', 'Page Down'], meaning: 'Next step' },
  { keys: ['←', 'Shift Space', 'Page Up'], meaning: 'Step back' },
  { keys: ['Home', 'End'], meaning: 'First and last step' },
  { keys: ['G'], meaning: 'Go to a step by its number' },
  { keys: ['O'], meaning: 'All steps', atSpeaker: 'Show all steps to the audience' },
  { keys: ['B', '.'], meaning: 'Blank the screen', atSpeaker: 'Blank the audience’s screen' },
  { keys: ['F', 'F5'], meaning: 'Full screen', atSpeaker: 'This window in full screen' },
  { keys: ['S'], meaning: 'Speaker window', atSpeaker: null },
  { keys: ['N'], meaning: 'Notes on this screen', atSpeaker: null },
  {
    keys: ['Esc'],
    meaning: 'Close what is open, then leave the tour',
    atSpeaker: 'Close what is open, here and on the audience’s screen',
  },
  { keys: ['?'], meaning: 'These keys' },
];

/** The keys of a tour and what they do, in the audience's or in the speaker's window. */
export function KeysList({ atSpeaker = false }: { atSpeaker?: boolean }) {
  return (
    <dl className={styles.keys}>
      {meanings.map((one) => {
        const meaning = atSpeaker && one.atSpeaker !== undefined ? one.atSpeaker : one.meaning;
        return (
          meaning !== null && (
            <div key={meaning}>
              <dt>
                {one.keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{meaning}</dd>
            </div>
          )
        );
      })}
    </dl>
  );
}
