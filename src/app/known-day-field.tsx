import { type FormEvent, useId, useState } from 'react';
import { writeDay } from '../events/date-words.ts';
import type { Day } from '../events/dates.ts';
import styles from './known-day-field.module.css';
import { parseDay } from './known-words.ts';

interface KnownDayFieldProps {
  day: Day;
  /** Told when the field is left or Enter is pressed, and only of another day. */
  onDay: (day: Day) => void;
}

/** The day in words, to be read and to be typed. */
export function KnownDayField({ day, onDay }: KnownDayFieldProps) {
  const id = useId();
  const [draft, setDraft] = useState<string>();
  const [wrong, setWrong] = useState(false);
  const [given, setGiven] = useState(day);
  const reset = () => {
    setDraft(undefined);
    setWrong(false);
  };
  if (given !== day) {
    setGiven(day);
    reset();
  }

  const commit = (event?: FormEvent) => {
    event?.preventDefault();
    if (draft === undefined) return;
    const next = parseDay(draft);
    setWrong(next === undefined);
    if (next === undefined) return;
    reset();
    if (next !== day) onDay(next);
  };

  return (
    <form className={styles.form} onSubmit={commit}>
      <label htmlFor={id} className={styles.label}>
        As known on
      </label>
      <input
        id={id}
        className={styles.field}
        type="text"
        autoComplete="off"
        spellCheck={false}
        maxLength={24}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-problem` : undefined}
        value={draft ?? writeDay(day)}
        onChange={({ target }) => setDraft(target.value)}
        onBlur={() => commit()}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || draft === undefined) return;
          event.stopPropagation();
          reset();
        }}
      />
      {wrong && (
        <p id={`${id}-problem`} className={styles.problem} role="alert">
          Write a day, a month or a year: 14 March 2019 or 2019-03-14.
        </p>
      )}
    </form>
  );
}
