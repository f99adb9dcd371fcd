/**
 * A tour while it is being written: as the events file has it, but a text may still be empty, and
 * there may be no step yet. What is saved as somebody types must not be refused for that.
 */
import * as v from 'valibot';
import { Step, Tour } from '../events/format.ts';

const DraftStep = v.strictObject({
  ...Step.entries,
  title: v.string(),
  text: v.string(),
  notes: v.optional(v.string()),
});

export const DraftTour = v.strictObject({
  ...Tour.entries,
  title: v.string(),
  summary: v.optional(v.string()),
  steps: v.pipe(
    v.array(DraftStep),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      const names = new Set<string>();
      dataset.value.forEach((step, index) => {
        if (names.has(step.id)) addIssue({ message: twice(step.id), path: pathOf(dataset, index) });
        names.add(step.id);
      });
    }),
  ),
});

const twice = (id: string) => `R16: two steps are named "${id}"; give one another name`;

/** Where an issue of a step's name stands. */
function pathOf({ value }: { value: { id: string }[] }, index: number): [v.IssuePathItem] {
  return [
    { type: 'array', origin: 'value', input: value, key: index, value: value[index] },
  ] as unknown as [v.IssuePathItem];
}

/** A tour without texts still has a name to be called by. */
export const titleOf = ({ title }: Pick<Tour, 'title'>): string => title.trim() || 'Untitled tour';

/** From how many steps on the editor says that a room will hardly follow. */
export const manySteps = 20;

/**
 * An id of small letters, digits and hyphens (R5) that comes near to a title.
 *
 * @param isTaken whether it must not be this one
 */
export function idFor(title: string, isTaken: (id: string) => boolean): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  const base = words?.slice(0, 6).join('-').slice(0, 48).replace(/-$/, '') || 'step';
  let id = base;
  for (let n = 2; isTaken(id); n++) id = `${base}-${n}`;
  return id;
}
