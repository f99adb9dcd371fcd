/** Changes to a tour. Each gives a new one and leaves what it does not concern as it was. */
import type { ChronologyEvent } from '../events/chronology.ts';
import { writeEventDate } from '../events/date-words.ts';
import type { Step, Tour } from '../events/format.ts';
import type { Span } from '../events/span.ts';
import { writeInterval } from '../events/span.ts';
import { idFor } from './draft-tour.ts';

/** A step about one event: its words, its first excerpt, the span around it. */
export function stepOf(
  event: ChronologyEvent,
  steps: readonly Pick<Step, 'id'>[],
  view: Pick<Step, 'filters' | 'lanes'> & { span: Span | undefined },
): Step {
  const [excerpt] = event.excerpts;
  const taken = new Set(steps.map(({ id }) => id));
  return {
    id: idFor(event.id, (id) => taken.has(id)),
    title: event.title,
    text: event.summary ?? `${capitalise(writeEventDate(event))}.`,
    events: [event.id],
    ...(view.span && { span: writeInterval(view.span) }),
    ...(view.filters && { filters: view.filters }),
    ...(view.lanes && { lanes: view.lanes }),
    ...(excerpt && { excerpt: { event: event.id, excerpt: excerpt.id } }),
    minutes: 1,
  };
}

const capitalise = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** @param after the id of the step that it follows; undefined: it comes last */
export function addStep(tour: Tour, step: Step, after: string | undefined): Tour {
  const at = tour.steps.findIndex(({ id }) => id === after);
  const place = at < 0 ? tour.steps.length : at + 1;
  return { ...tour, steps: tour.steps.toSpliced(place, 0, step) };
}

export function dropStep(tour: Tour, id: string): Tour {
  const steps = tour.steps.filter((step) => step.id !== id);
  return steps.length === tour.steps.length ? tour : { ...tour, steps };
}

/** @param to the place that it gets, from 0; beyond the ends, the first or the last */
export function moveStep(tour: Tour, id: string, to: number): Tour {
  const from = tour.steps.findIndex((step) => step.id === id);
  const step = tour.steps[from];
  const place = Math.min(Math.max(0, to), tour.steps.length - 1);
  if (!step || place === from) return tour;
  return { ...tour, steps: tour.steps.toSpliced(from, 1).toSpliced(place, 0, step) };
}

/** What a change takes away has the value undefined. */
export type StepChange = { readonly [K in keyof Step]?: Step[K] | undefined };

/** A step must keep its name its own: an id that another has changes nothing. */
export function changeStep(tour: Tour, id: string, change: StepChange): Tour {
  const taken = change.id !== id && tour.steps.some((step) => step.id === change.id);
  if (taken) return tour;
  const steps = tour.steps.map((step) =>
    step.id === id ? withoutUndefined({ ...step, ...change }) : step,
  );
  return { ...tour, steps };
}

export function changeTour(tour: Tour, change: Partial<Pick<Tour, 'title' | 'summary'>>): Tour {
  return { ...tour, ...change };
}

/** JSON has no undefined: what is taken away is not there. */
const withoutUndefined = (step: { [K in keyof Step]: Step[K] | undefined }): Step =>
  Object.fromEntries(Object.entries(step).filter(([, value]) => value !== undefined)) as Step;

/** Which step a reader should look at to see what has changed; undefined: none in particular. */
export function changedStep(before: Tour, after: Tour): string | undefined {
  const known = new Set(before.steps);
  const changed = after.steps.find((step) => !known.has(step));
  if (changed) return changed.id;
  return after.steps.find(
    (step, i) => step !== before.steps[i] && after.steps.length === before.steps.length,
  )?.id;
}
