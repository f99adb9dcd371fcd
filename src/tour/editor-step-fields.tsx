import { useState } from 'react';
import type { AddressDefaults } from '../address/address.ts';
import type { Chronology } from '../events/chronology.ts';
import type { Fault } from '../events/faults.ts';
import type { Step, Tour } from '../events/format.ts';
import type { StepChange } from './edit-tour.ts';
import { EditorExcerpt } from './editor-excerpt.tsx';
import fields from './editor-field.module.css';
import { Problems, TextField } from './editor-field.tsx';
import { EditorFocus } from './editor-focus.tsx';
import styles from './editor-step-fields.module.css';
import { EditorStepName } from './editor-step-name.tsx';
import { EditorStepView } from './editor-step-view.tsx';

export interface StepFieldsProps {
  chronology: Chronology;
  defaults: AddressDefaults;
  tour: Tour;
  step: Step;
  /** Those of this step, with their places in the tour. */
  faults: readonly Fault[];
  /** @param field what is typed into, if it is typing */
  onChange: (change: StepChange, field?: string) => void;
}

/** All that can be said of a step. */
export function EditorStepFields(props: StepFieldsProps) {
  const { tour, step, faults, onChange } = props;
  const problems = (key: keyof Step) => problemsAt(faults, key);
  return (
    <section className={styles.fields} aria-label="Step">
      <h2 className={styles.heading}>
        Step {tour.steps.indexOf(step) + 1} of {tour.steps.length}
      </h2>
      <TextField
        label="Title"
        place="title"
        value={step.title}
        problems={problems('title')}
        onValue={(title) => onChange({ title }, 'title')}
      />
      <TextField
        label="Text"
        hint="One or two sentences that the audience can read."
        rows={3}
        value={step.text}
        problems={problems('text')}
        onValue={(text) => onChange({ text }, 'text')}
      />
      <TextField
        label="Notes"
        hint="Only the speaker sees them."
        rows={3}
        value={step.notes ?? ''}
        problems={problems('notes')}
        onValue={(notes) => onChange({ notes: notes === '' ? undefined : notes }, 'notes')}
      />
      <Minutes minutes={step.minutes} onMinutes={(minutes) => onChange({ minutes }, 'minutes')} />
      <EditorFocus {...props} problems={problems('events')} />
      <EditorExcerpt {...props} problems={problems('excerpt')} />
      <EditorStepView {...props} problems={[...problems('span'), ...problems('filters')]} />
      <EditorStepName tour={tour} step={step} onName={(id) => onChange({ id })} />
    </section>
  );
}

const problemsAt = (faults: readonly Fault[], key: keyof Step): string[] => [
  ...new Set(faults.filter(({ path }) => path[2] === key).map(({ message }) => message)),
];

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
