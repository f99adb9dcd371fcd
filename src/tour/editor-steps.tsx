import { type DragEvent, type KeyboardEvent, useState } from 'react';
import type { Chronology } from '../events/chronology.ts';
import { writeEventDate } from '../events/date-words.ts';
import type { Step, Tour } from '../events/format.ts';
import { Button } from '../ui/button.tsx';
import styles from './editor-steps.module.css';
import { plannedMinutes, writeMinutes } from './known-tours.ts';
import { focusOf } from './step-view.ts';

interface EditorStepsProps {
  chronology: Chronology;
  tour: Tour;
  /** The id of a step. */
  selected: string | undefined;
  /** Places of the steps with which something is wrong, from 0. */
  faulty: ReadonlySet<unknown>;
  onSelect: (id: string) => void;
  /** @param to a place, from 0 */
  onMove: (id: string, to: number) => void;
  onDrop: (id: string) => void;
  onAdd: () => void;
  /** The step that is chosen with a key takes the focus. */
  onFocusStep: (id: string) => void;
}

/**
 * The steps in their order. One tab stop: arrows choose, Alt with an arrow moves, Delete drops; a
 * mouse drags.
 */
export function EditorSteps(props: EditorStepsProps) {
  const { chronology, tour, selected, faulty, onSelect, onMove, onDrop, onAdd } = props;
  const { steps } = tour;
  const [dragged, setDragged] = useState<string>();
  /** Before which place it would be let go. */
  const [gap, setGap] = useState<number>();
  const minutes = plannedMinutes(tour);

  const choose = (index: number) => {
    const step = steps[Math.min(Math.max(0, index), steps.length - 1)];
    if (!step) return;
    onSelect(step.id);
    props.onFocusStep(step.id);
  };
  const press = (event: KeyboardEvent, { id }: Step, index: number) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (by && event.altKey) onMove(id, index + by);
    else if (event.altKey) return;
    else if (by) choose(index + by);
    else if (event.key === 'Home') choose(0);
    else if (event.key === 'End') choose(steps.length - 1);
    else if (event.key === 'Delete') onDrop(id);
    else return;
    event.preventDefault();
  };
  const over = (event: DragEvent, index: number) => {
    if (!dragged) return;
    event.preventDefault();
    const { top, height } = event.currentTarget.getBoundingClientRect();
    setGap(event.clientY < top + height / 2 ? index : index + 1);
  };
  const letGo = () => {
    const from = steps.findIndex(({ id }) => id === dragged);
    if (dragged && gap !== undefined) onMove(dragged, gap > from ? gap - 1 : gap);
    setDragged(undefined);
    setGap(undefined);
  };

  return (
    <section className={styles.steps} aria-label="Steps">
      <h2 className={styles.heading}>
        {steps.length} {steps.length === 1 ? 'step' : 'steps'}
        {minutes !== undefined && minutes > 0 && ` · ${writeMinutes(minutes)}`}
      </h2>
      <ol className={styles.list}>
        {steps.map((step, index) => (
          <li
            key={step.id}
            className={styles.item}
            data-selected={step.id === selected}
            data-dragged={step.id === dragged}
            data-gap={gap === index ? 'above' : gap === index + 1 ? 'below' : undefined}
            draggable
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = 'move';
              event.dataTransfer.setData('text/plain', step.title);
              setDragged(step.id);
            }}
            onDragOver={(event) => over(event, index)}
            onDrop={(event) => {
              event.preventDefault();
              letGo();
            }}
            onDragEnd={() => {
              setDragged(undefined);
              setGap(undefined);
            }}
          >
            <span className={styles.grip} aria-hidden="true">
              ⠿
            </span>
            <button
              type="button"
              className={styles.step}
              data-place={`step:${step.id}`}
              aria-current={step.id === selected ? 'step' : undefined}
              aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Delete"
              tabIndex={step.id === selected ? 0 : -1}
              onClick={() => onSelect(step.id)}
              onKeyDown={(event) => press(event, step, index)}
            >
              <span className={styles.number}>{index + 1}</span>
              <span className={styles.words}>
                <span className={styles.title}>{step.title || 'No title yet'}</span>
                <span className={styles.about}>{describe(step, chronology)}</span>
                {faulty.has(index) && <span className={styles.fault}>To be mended</span>}
              </span>
            </button>
            {step.id === selected && (
              <span className={styles.acts}>
                <Button
                  variant="icon"
                  aria-label="Move up"
                  title="Move up (Alt+↑)"
                  aria-disabled={index === 0}
                  onClick={() => onMove(step.id, index - 1)}
                >
                  ↑
                </Button>
                <Button
                  variant="icon"
                  aria-label="Move down"
                  title="Move down (Alt+↓)"
                  aria-disabled={index === steps.length - 1}
                  onClick={() => onMove(step.id, index + 1)}
                >
                  ↓
                </Button>
                <Button
                  variant="icon"
                  aria-label="Drop this step"
                  title="Drop this step (Delete)"
                  onClick={() => onDrop(step.id)}
                >
                  ✕
                </Button>
              </span>
            )}
          </li>
        ))}
      </ol>
      <div>
        <Button data-place="add" onClick={onAdd}>
          Add a step
        </Button>
      </div>
      {steps.length > 1 && (
        <p className={styles.hint}>Drag a step, or press Alt+↑ and Alt+↓ on it, to move it.</p>
      )}
    </section>
  );
}

/** `July 2023 · 2 min` */
function describe(step: Step, chronology: Chronology): string {
  const [first] = focusOf(step, chronology);
  const minutes = step.minutes ? writeMinutes(step.minutes).replace(' ', '\u00A0') : undefined;
  return [first && writeEventDate(first, 'short'), minutes].filter(Boolean).join(' · ');
}
