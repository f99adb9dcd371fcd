import { useState } from 'react';
import { writeEventDate } from '../events/date-words.ts';
import { Button } from '../ui/button.tsx';
import { FieldGroup, Problems } from './editor-field.tsx';
import styles from './editor-focus.module.css';
import type { StepFieldsProps } from './editor-step-fields.tsx';
import { EventChoice } from './event-choice.tsx';

interface EditorFocusProps extends StepFieldsProps {
  problems: readonly string[];
}

/** The events that the step is about; it keeps one at least. */
export function EditorFocus({ chronology, step, problems, onChange }: EditorFocusProps) {
  const [adding, setAdding] = useState(false);
  const { events, excerpt } = step;
  const takeOut = (id: string) =>
    onChange({
      events: events.filter((one) => one !== id),
      ...(excerpt?.event === id && { excerpt: undefined }),
    });
  return (
    <FieldGroup legend="Events in focus">
      <ul className={styles.events}>
        {events.map((id) => {
          const event = chronology.eventById.get(id);
          return (
            <li key={id} className={styles.event}>
              <span className={styles.words}>
                {event ? (
                  <>
                    {event.title}
                    <span className={styles.date}> · {writeEventDate(event, 'short')}</span>
                  </>
                ) : (
                  <span className={styles.missing}>“{id}”, not in this events file</span>
                )}
              </span>
              {events.length > 1 && (
                <Button
                  variant="icon"
                  aria-label={`Take out ${event?.title ?? id}`}
                  title="Take out"
                  onClick={() => takeOut(id)}
                >
                  ✕
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <Problems problems={problems} />
      <div>
        <Button variant="quiet" onClick={() => setAdding(true)}>
          Add an event
        </Button>
      </div>
      <EventChoice
        open={adding}
        title="Which event is in focus too?"
        chronology={chronology}
        onChoose={(id) => {
          setAdding(false);
          if (!events.includes(id)) onChange({ events: [...events, id] });
        }}
        onClose={() => setAdding(false)}
      />
    </FieldGroup>
  );
}
