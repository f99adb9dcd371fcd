import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Popover } from '../ui/popover.tsx';
import styles from './play-by-itself.module.css';

interface PlayByItselfProps {
  /** @param pace seconds for each step */
  onPlay: (pace: number) => void;
}

/** As the address has them. */
const [least, most] = [3, 3600];

/** Starts a tour that goes on by itself, at a pace that the reader sets. */
export function PlayByItself({ onPlay }: PlayByItselfProps) {
  const [seconds, setSeconds] = useState('15');
  return (
    <Popover label="Play by itself" trigger="Play by itself…" triggerClassName={styles.trigger}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          onPlay(Number(seconds));
        }}
      >
        <label>
          <input
            type="number"
            required
            min={least}
            max={most}
            step={1}
            value={seconds}
            onChange={({ target }) => setSeconds(target.value)}
            data-autofocus
          />{' '}
          seconds a step
        </label>
        <Button type="submit">Play</Button>
        <p className={styles.hint}>
          For a stand or a lobby: after the last step it begins again. Any key stops it.
        </p>
      </form>
    </Popover>
  );
}
