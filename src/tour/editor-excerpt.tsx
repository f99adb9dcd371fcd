import { useId } from 'react';
import type { Chronology } from '../events/chronology.ts';
import type { Step } from '../events/format.ts';
import fields from './editor-field.module.css';
import { Problems } from './editor-field.tsx';
import type { StepFieldsProps } from './editor-step-fields.tsx';
import { focusOf } from './step-view.ts';

interface EditorExcerptProps extends StepFieldsProps {
  problems: readonly string[];
}

type Pointer = NonNullable<Step['excerpt']>;

/** The pull quote: one of the excerpts of the events in focus. */
export function EditorExcerpt({ chronology, step, problems, onChange }: EditorExcerptProps) {
  const id = useId();
  const choices = choicesOf(step, chronology);
  const { excerpt } = step;
  const known = !excerpt || choices.some(({ pointer }) => keyOf(pointer) === keyOf(excerpt));
  return (
    <div className={fields.field}>
      <label htmlFor={id}>Excerpt</label>
      <select
        id={id}
        aria-invalid={problems.length > 0}
        aria-describedby={`${id}-about`}
        value={excerpt ? keyOf(excerpt) : ''}
        onChange={({ target }) => {
          const chosen = choices.find(({ pointer }) => keyOf(pointer) === target.value);
          onChange({ excerpt: chosen?.pointer });
        }}
      >
        <option value="">The first excerpt of the first event</option>
        {excerpt && !known && (
          <option value={keyOf(excerpt)}>
            “{excerpt.excerpt}” of “{excerpt.event}”
          </option>
        )}
        {choices.map(({ pointer, words }) => (
          <option key={keyOf(pointer)} value={keyOf(pointer)}>
            {words}
          </option>
        ))}
      </select>
      <div id={`${id}-about`}>
        <Problems problems={problems} />
      </div>
    </div>
  );
}

const keyOf = ({ event, excerpt }: Pointer) => `${event} ${excerpt}`;

function choicesOf(step: Step, chronology: Chronology): { pointer: Pointer; words: string }[] {
  return focusOf(step, chronology).flatMap((event) =>
    event.excerpts.map(({ id, quote, source }) => ({
      pointer: { event: event.id, excerpt: id },
      words: `“${quote}” – ${chronology.sourceById.get(source)?.publisher ?? source}`,
    })),
  );
}
