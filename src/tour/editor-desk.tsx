import { useDeferredValue, useMemo, useState } from 'react';
import { toTourCheck } from '../events/check-references.ts';
import type { Tour } from '../events/format.ts';
import { Button } from '../ui/button.tsx';
import { useTitle } from '../ui/use-title.ts';
import { titleOf } from './draft-tour.ts';
import {
  addStep,
  changedStep,
  changeStep,
  changeTour,
  dropStep,
  moveStep,
  type StepChange,
  stepOf,
} from './edit-tour.ts';
import { editorAddress } from './editor-address.ts';
import styles from './editor-desk.module.css';
import { TextField } from './editor-field.tsx';
import { EditorHeader } from './editor-header.tsx';
import { EditorNotices } from './editor-notices.tsx';
import type { Session } from './editor-page.tsx';
import { EditorSpeakerFields } from './editor-speaker-fields.tsx';
import { EditorStepFields } from './editor-step-fields.tsx';
import { EditorSteps } from './editor-steps.tsx';
import { EventChoice } from './event-choice.tsx';
import { freeId } from './present-events.ts';
import { SmallPicture } from './small-picture.tsx';
import { tourFaults } from './tour-file.ts';
import { spanAround } from './tour-from-events.ts';
import type { TourPageProps } from './tour-pages.tsx';
import { useEditedTour } from './use-edited-tour.ts';
import { useEditorKeys } from './use-editor-keys.ts';
import { useFocusNext } from './use-focus-next.ts';

interface EditorDeskProps extends TourPageProps {
  session: Session;
}

/** Steps left, the fields of the chosen one in the middle, what the audience sees on the right. */
export function EditorDesk({
  session,
  loaded,
  quoteChecks,
  defaults,
  address,
  go,
}: EditorDeskProps) {
  const { chronology } = loaded;
  const edited = useEditedTour({
    tour: session.tour,
    version: session.version,
    file: chronology.file.title,
    idOfCopy: (tour) => freeId(titleOf(tour), chronology),
    onKept: () => go({ tour: session.tour.id, given: undefined }, 'replace'),
  });
  const { history, change } = edited;
  const tour = history.now;
  const step = tour.steps.find(({ id }) => id === address.step) ?? tour.steps[0];
  const index = step ? tour.steps.indexOf(step) : -1;
  useTitle(titleOf(tour), 'Tour editor');

  const [adding, setAdding] = useState(false);
  const [said, setSaid] = useState({ words: '', count: 0 });
  const say = (words: string) => setSaid(({ count }) => ({ words, count: count + 1 }));
  const { focusNext, desk } = useFocusNext();
  const select = (id: string | undefined) => go({ step: id }, 'replace');

  const check = useMemo(() => toTourCheck(chronology.file, chronology.eventById), [chronology]);
  const faults = useMemo(() => tourFaults(tour, check), [tour, check]);

  const stepFaults = faults.filter(({ path }) => path[0] === 'steps' && path[1] === index);

  const changeThis = (part: StepChange, field?: string) => {
    if (!step) return;
    change(changeStep(tour, step.id, part), field && `${step.id} ${field}`);
    if (part.id !== undefined) select(part.id);
  };
  const add = (id: string) => {
    const event = chronology.eventById.get(id);
    if (!event) return;
    const added = stepOf(event, tour.steps, {
      ...(step?.filters && { filters: step.filters }),
      ...(step?.lanes && { lanes: step.lanes }),
      span: spanAround([event], chronology.events),
    });
    change(addStep(tour, added, step?.id));
    select(added.id);
    say(`Added as step ${index + 2} of ${tour.steps.length + 1}: ${added.title}`);
    focusNext(`title:${added.id}`);
  };
  const move = (id: string, to: number) => {
    const next = moveStep(tour, id, to);
    if (next === tour) return;
    change(next);
    select(id);
    const place = next.steps.findIndex((one) => one.id === id);
    say(`Moved to step ${place + 1} of ${next.steps.length}: ${next.steps[place]?.title}`);
    focusNext(`step:${id}`);
  };
  const drop = (id: string) => {
    const at = tour.steps.findIndex((one) => one.id === id);
    const next = dropStep(tour, id);
    const neighbour = next.steps[Math.min(at, next.steps.length - 1)];
    change(next);
    select(neighbour?.id);
    say(`Dropped: ${tour.steps[at]?.title}. Ctrl+Z brings it back.`);
    focusNext(neighbour ? `step:${neighbour.id}` : 'add');
  };
  const goBack = (to: Tour | undefined, act: () => void, words: string) => {
    if (!to) return;
    act();
    const changed = changedStep(tour, to);
    if (changed) select(changed);
    say(`${words} ${to.steps.length} steps.`);
  };
  const undo = () => goBack(history.past.at(-1), edited.undo, 'Undone.');
  const redo = () => goBack(history.future[0], edited.redo, 'Done again.');
  useEditorKeys(undo, redo);

  const shown = useDeferredValue(step);
  const shownTour = useDeferredValue(tour);
  return (
    <div className={styles.desk} ref={desk}>
      <EditorHeader
        chronology={chronology}
        defaults={defaults}
        go={go}
        session={session}
        edited={edited}
        tour={tour}
        step={step}
        onUndo={undo}
        onRedo={redo}
      />
      <EditorNotices
        tour={tour}
        session={session}
        edited={edited}
        onLeave={() => go({ mode: 'tours', tour: undefined, step: undefined })}
        onOpen={(id) => go(editorAddress(id, defaults, step?.id), 'replace')}
      />
      <main className={styles.columns}>
        <div className={styles.left}>
          <TextField
            label="Title of the tour"
            value={tour.title}
            problems={faultsAt(faults, 'title')}
            onValue={(title) => change(changeTour(tour, { title }), 'title')}
          />
          <TextField
            label="What it is about"
            value={tour.summary ?? ''}
            problems={faultsAt(faults, 'summary')}
            onValue={(summary) => change(changeSummary(tour, summary), 'summary')}
          />
          <EditorSteps
            chronology={chronology}
            tour={tour}
            selected={step?.id}
            faulty={faultySteps(faults)}
            onSelect={select}
            onMove={move}
            onDrop={drop}
            onAdd={() => setAdding(true)}
            onFocusStep={(id) => focusNext(`step:${id}`)}
          />
        </div>
        {step ? (
          <EditorStepFields
            key={step.id}
            chronology={chronology}
            defaults={defaults}
            tour={tour}
            step={step}
            faults={stepFaults}
            onChange={changeThis}
          />
        ) : (
          <div className={styles.none}>
            <p>This tour has no step yet.</p>
            <Button variant="strong" onClick={() => setAdding(true)}>
              Choose the first event
            </Button>
          </div>
        )}
        <section className={styles.right} aria-label="Audience and speaker">
          {shown && (
            <>
              <h2 className={styles.heading}>What the audience sees</h2>
              <SmallPicture
                chronology={chronology}
                quoteChecks={quoteChecks}
                tour={shownTour}
                step={shown}
                defaults={defaults}
              />
            </>
          )}
          {step && (
            <>
              <h2 className={styles.heading}>What only the speaker sees</h2>
              <EditorSpeakerFields
                key={step.id}
                step={step}
                faults={stepFaults}
                onChange={changeThis}
              />
            </>
          )}
        </section>
      </main>
      <p role="status" className="visually-hidden">
        <span key={said.count}>{said.words}</span>
      </p>
      <EventChoice
        open={adding}
        title="Add a step: which event is it about?"
        chronology={chronology}
        onChoose={(id) => {
          setAdding(false);
          add(id);
        }}
        onClose={() => setAdding(false)}
      />
    </div>
  );
}

function changeSummary(tour: Tour, summary: string): Tour {
  const { summary: _, ...rest } = tour;
  return summary === '' ? rest : { ...tour, summary };
}

type Faults = ReturnType<typeof tourFaults>;

const faultsAt = (faults: Faults, key: string) =>
  faults.filter(({ path }) => path[0] === key).map(({ message }) => message);

const faultySteps = (faults: Faults): ReadonlySet<unknown> =>
  new Set(faults.flatMap(({ path }) => (path[0] === 'steps' ? [path[1]] : [])));
