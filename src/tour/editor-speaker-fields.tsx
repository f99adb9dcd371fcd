import { useState } from 'react';
import fields from './editor-field.module.css';
import { Problems, TextField } from './editor-field.tsx';
import styles from './editor-speaker-fields.module.css';
import { problemsAt, type StepFieldsProps } from './editor-step-fields.tsx';

/** What of a step only the speaker sees. */
export function EditorSpeakerFields({
  step,
  faults,
  onChange,
}: Pick<StepFieldsProps, 'step' | 'faults' | 'onChange'>) {
  return (
    <div className={styles.fields}>
      <TextField
        label="Notes"
        rows={4}
        value={step.notes ?? ''}
        problems={problemsAt(faults, 'notes')}
        onValue={(notes) => onChange({ notes: notes === '' ? undefined : notes }, 'notes')}
      />
      <Minutes minutes={step.minutes} onMinutes={(minutes) => onChange({ minutes }, 'minutes')} />
    </div>
  );
}

interface MinutesProps {
  minutes: number | undefined;
  onMinutes: (minutes: number | undefined) => void;
}

/** Planned minutes; what is no number stays in the field and is said. */
function Minutes({ minutes, onMinutes }: MinutesProps) {
  const [draft, setDraft] = useState<string>();
  const text = draft ?? (minutes === undefined ? '' : String(minutes));
  const parsed = Number(text.replace(',', '.'));
  const invalid = text.trim() !== '' && !(parsed >= 0 && parsed < 1000);
  return (
    <div className={fields.field}>
      <label htmlFor="editor-minutes">Minutes</label>
      <input
        id="editor-minutes"
        className={styles.minutes}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        aria-invalid={invalid}
        aria-describedby="editor-minutes-about"
        value={text}
        onChange={({ target: { value } }) => {
          setDraft(value);
          const next = Number(value.replace(',', '.'));
          if (value.trim() === '') onMinutes(undefined);
          else if (next >= 0 && next < 1000) onMinutes(next);
        }}
        onBlur={() => !invalid && setDraft(undefined)}
      />
      <div id="editor-minutes-about">
        <Problems problems={invalid ? ['write a number of minutes, like 1.5'] : []} />
      </div>
    </div>
  );
}
