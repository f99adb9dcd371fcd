import type { AddressDefaults } from '../address/address.ts';
import type { Chronology } from '../events/chronology.ts';
import type { Fault } from '../events/faults.ts';
import type { Step, Tour } from '../events/format.ts';
import type { StepChange } from './edit-tour.ts';
import { EditorExcerpt } from './editor-excerpt.tsx';
import { TextField } from './editor-field.tsx';
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

/** What the audience sees of a step, and the name by which it is found. */
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
        place={`title:${step.id}`}
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
      <EditorFocus {...props} problems={problems('events')} />
      <EditorExcerpt {...props} problems={problems('excerpt')} />
      <EditorStepView {...props} problems={[...problems('span'), ...problems('filters')]} />
      <EditorStepName tour={tour} step={step} onName={(id) => onChange({ id })} />
    </section>
  );
}

/** Of one field of a step. */
export const problemsAt = (faults: readonly Fault[], key: keyof Step): string[] => [
  ...new Set(faults.filter(({ path }) => path[2] === key).map(({ message }) => message)),
];
