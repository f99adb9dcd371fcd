import { useId, useState } from 'react';
import * as v from 'valibot';
import { Id, type Step, type Tour } from '../events/format.ts';
import fields from './editor-field.module.css';
import { Problems } from './editor-field.tsx';

interface EditorStepNameProps {
  tour: Tour;
  step: Step;
  /** Told when the field is left, and only of a name that no other step has. */
  onName: (id: string) => void;
}

/** The name by which links find the step. */
export function EditorStepName({ tour, step, onName }: EditorStepNameProps) {
  const id = useId();
  const [draft, setDraft] = useState(step.id);
  const problem = problemOf(draft, tour, step);
  return (
    <div className={fields.field}>
      <label htmlFor={id}>Name in links</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        spellCheck={false}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-about`}
        value={draft}
        onChange={({ target }) => setDraft(target.value)}
        onBlur={() => {
          if (problem === undefined && draft !== step.id) onName(draft);
        }}
      />
      <div id={`${id}-about`}>
        {problem ? (
          <Problems problems={[problem]} />
        ) : (
          <p className={fields.hint}>A link to this step ends when its name changes.</p>
        )}
      </div>
    </div>
  );
}

function problemOf(name: string, { steps }: Tour, step: Step): string | undefined {
  if (name === step.id) return undefined;
  if (!v.is(Id, name)) return 'a name has small letters a–z, digits and single hyphens only';
  return steps.some(({ id }) => id === name) ? 'another step has this name' : undefined;
}
