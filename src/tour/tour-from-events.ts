/** A tour out of the events that a reader has filtered. */
import { type AddressDefaults, defaultAddress } from '../address/address.ts';
import { writeAddress } from '../address/read-address.ts';
import type { ChronologyEvent } from '../events/chronology.ts';
import type { Filters } from '../events/filters.ts';
import type { Step, Tour } from '../events/format.ts';
import { extentOf, type Span } from '../events/span.ts';
import type { LaneKind } from '../events/vocabulary.ts';
import { stepOf } from './edit-tour.ts';

/** Beyond this nobody presents, and no editor is of help. */
export const mostSteps = 200;

/**
 * One step an event, in the order of their dates. However many there are, all become steps – which
 * of them to drop is for the presenter to say, in the editor – up to `mostSteps`.
 *
 * @param view what the steps show around their event
 */
export function tourFromEvents(
  id: string,
  title: string,
  events: readonly ChronologyEvent[],
  view: Pick<Step, 'filters' | 'lanes'>,
): Tour {
  const steps: Step[] = [];
  for (const event of events.slice(0, mostSteps))
    steps.push(stepOf(event, steps, { ...view, span: spanAround([event], events) }));
  return {
    id,
    title,
    ...(events.length > mostSteps && {
      summary: `The first ${mostSteps} of ${events.length} events; narrow the filters to choose others.`,
    }),
    steps,
  };
}

/**
 * A stretch in which events are seen with their neighbours: an eighth of all the time there is on
 * either side.
 *
 * @returns undefined if none is dated
 */
export function spanAround(
  focus: readonly ChronologyEvent[],
  among: readonly ChronologyEvent[],
): Span | undefined {
  const own = extentOf(focus);
  const all = extentOf(among) ?? own;
  if (!own || !all) return undefined;
  const around = Math.max(30, Math.round((all.to - all.from) / 8));
  return { from: own.from - around, to: own.to + around };
}

/** Filters as a step saves them: in the words of the address. Undefined if nothing narrows. */
export function savedFilters(filters: Filters, defaults: AddressDefaults): Step['filters'] {
  const query = new URLSearchParams(
    writeAddress({ ...defaultAddress(defaults), filters }, defaults),
  );
  const names = [...new Set(query.keys())];
  if (names.length === 0) return undefined;
  return Object.fromEntries(
    names.map((name) => {
      const values = query.getAll(name);
      const single = ['origins', 'from', 'to', 'perhaps', 'q'].includes(name);
      return [name, single ? values.join(' ') : values];
    }),
  );
}

/** Lanes as a step saves them: only where they are not as by default. */
export const savedLanes = (lanes: LaneKind, defaults: AddressDefaults): LaneKind | undefined =>
  lanes === defaults.lanes ? undefined : lanes;
