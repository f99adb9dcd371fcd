import { type ReactNode, useId } from 'react';
import styles from './editor-field.module.css';

interface TextFieldProps {
  label: string;
  value: string;
  onValue: (value: string) => void;
  /** Rows that it has at least; one: a line that wraps but holds no paragraphs. */
  rows?: number;
  hint?: string;
  problems?: readonly string[];
  /** By what the editor finds it, to give it the focus. */
  place?: string;
}

/** A text that grows with what is written. */
export function TextField(props: TextFieldProps) {
  const { label, value, onValue, rows = 1, hint, problems = [], place } = props;
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={rows}
        data-place={place}
        aria-invalid={problems.length > 0}
        aria-describedby={`${id}-about`}
        value={value}
        onChange={({ target }) =>
          onValue(rows === 1 ? target.value.replaceAll('\n', ' ') : target.value)
        }
        onKeyDown={(event) => {
          if (rows === 1 && event.key === 'Enter') event.preventDefault();
        }}
      />
      <div id={`${id}-about`}>
        <Problems problems={problems} />
        {hint && problems.length === 0 && <p className={styles.hint}>{hint}</p>}
      </div>
    </div>
  );
}

/** What is wrong with a field, right below it. */
export function Problems({ problems }: { problems: readonly string[] }) {
  return problems.map((problem) => (
    <p key={problem} className={styles.problem}>
      {capitalise(problem)}.
    </p>
  ));
}

const capitalise = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

interface FieldGroupProps {
  legend: string;
  children: ReactNode;
}

/** Several controls under one name. */
export function FieldGroup({ legend, children }: FieldGroupProps) {
  return (
    <fieldset className={styles.group}>
      <legend>{legend}</legend>
      {children}
    </fieldset>
  );
}
