import styles from './keys-list.module.css';

/** As design §3 has them; a clicker sends the page keys. */
const keys: readonly (readonly [keys: readonly string[], meaning: string])[] = [
  [['→', 'Space', 'Page Down'], 'Next step'],
  [['←', 'Shift Space', 'Page Up'], 'Step back'],
  [['Home', 'End'], 'First and last step'],
  [['G'], 'Go to a step by its number'],
  [['O'], 'All steps'],
  [['B', '.'], 'Blank the screen'],
  [['F', 'F5'], 'Full screen'],
  [['S'], 'Speaker window'],
  [['N'], 'Notes on this screen'],
  [['Esc'], 'Close what is open, then leave the tour'],
  [['?'], 'These keys'],
];

/** The keys of a tour and what they do. */
export function KeysList() {
  return (
    <dl className={styles.keys}>
      {keys.map(([names, meaning]) => (
        <div key={meaning}>
          <dt>
            {names.map((name) => (
              <kbd key={name}>{name}</kbd>
            ))}
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
