import { Dialog } from '../ui/dialog.tsx';
import styles from './keys-dialog.module.css';

interface KeysDialogProps {
  onClose: () => void;
  /** Whether keys without Ctrl, Alt or Meta do anything. */
  on: boolean;
  onSwitch: (on: boolean) => void;
}

const everywhere: [string[], string][] = [
  [['/'], 'Search'],
  [['?'], 'These keys'],
  [['Esc'], 'Close what is open'],
];

const inSearch: [string[], string][] = [
  [['↓'], 'Into what is found'],
  [['Enter'], 'On to the events, or open what is chosen'],
  [['Esc'], 'Close what is found, then empty the field'],
];

const onSlider: [string[], string][] = [
  [['←', '→'], 'Previous and next report'],
  [['Shift ←', 'Shift →'], 'Previous and next day'],
  [['Page Up', 'Page Down'], 'A month on or back'],
  [['Home', 'End'], 'Before the first report, and after the last'],
];

const inTimeline: [string[], string][] = [
  [['←', '→'], 'Previous and next event by date'],
  [['Home', 'End'], 'First and last event'],
  [['Enter'], 'Open the event'],
  [['+', '-'], 'Zoom in and out'],
  [['0'], 'Show all'],
];

/** Every key of the exploring mode, and the switch that turns them off (WCAG 2.1.4). */
export default function KeysDialog({ onClose, on, onSwitch }: KeysDialogProps) {
  return (
    <Dialog open onClose={onClose} title="Keys">
      <KeyList heading="Everywhere" keys={everywhere} />
      <KeyList heading="In the timeline" keys={inTimeline} />
      <KeyList heading="In the search" keys={inSearch} />
      <KeyList heading="On “as known on”" keys={onSlider} />
      <label className={styles.switch}>
        <input
          type="checkbox"
          checked={on}
          onChange={(change) => onSwitch(change.target.checked)}
        />
        Use the keys that work everywhere
      </label>
    </Dialog>
  );
}

function KeyList({ heading, keys }: { heading: string; keys: [string[], string][] }) {
  return (
    <>
      <h3 className={styles.heading}>{heading}</h3>
      <dl className={styles.keys}>
        {keys.map(([names, what]) => (
          <div key={what}>
            <dt>
              {names.map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
