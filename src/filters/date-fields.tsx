import { type FormEvent, useId, useState } from 'react';
import { dateProblems } from '../events/date-bound.ts';
import styles from './date-fields.module.css';

export interface DateFieldsProps {
  /** ISO dates of any precision; '' is open. */
  from: string;
  to: string;
  /** Told when a field is left or Enter is pressed, and only of dates that make sense. */
  onDates: (from: string, to: string) => void;
}

/** The first and the last day, month or year to show. */
export function DateFields({ from, to, onDates }: DateFieldsProps) {
  const id = useId();
  const [draft, setDraft] = useState({ from, to });
  const [checked, setChecked] = useState(draft);
  const [given, setGiven] = useState({ from, to });
  if (given.from !== from || given.to !== to) {
    setGiven({ from, to });
    setDraft({ from, to });
    setChecked({ from, to });
  }
  const problems = dateProblems(checked.from, checked.to);

  const commit = (event?: FormEvent) => {
    event?.preventDefault();
    const next = { from: draft.from.trim(), to: draft.to.trim() };
    setChecked(next);
    if (Object.keys(dateProblems(next.from, next.to)).length > 0) return;
    if (next.from !== from || next.to !== to) onDates(next.from, next.to);
  };

  const field = (end: 'from' | 'to', label: string) => (
    <div className={styles.field}>
      <label htmlFor={`${id}-${end}`}>{label}</label>
      <input
        id={`${id}-${end}`}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        spellCheck={false}
        maxLength={11}
        placeholder="Any"
        aria-invalid={problems[end] !== undefined}
        aria-describedby={problems[end] ? `${id}-${end}-problem` : `${id}-hint`}
        value={draft[end]}
        onChange={({ target }) => setDraft({ ...draft, [end]: target.value })}
        onBlur={() => commit()}
      />
    </div>
  );
  const problem = (end: 'from' | 'to') =>
    problems[end] && (
      <p id={`${id}-${end}-problem`} className={styles.problem} role="alert">
        {problems[end]}
      </p>
    );

  return (
    <form className={styles.dates} onSubmit={commit}>
      <div className={styles.fields}>
        {field('from', 'From')}
        {field('to', 'To')}
      </div>
      {problem('from')}
      {problem('to')}
      <p id={`${id}-hint`} className={styles.hint}>
        A year, month or day: 2023, 2023-07, 2023-07-01
      </p>
      <button type="submit" hidden>
        Show these dates
      </button>
    </form>
  );
}
