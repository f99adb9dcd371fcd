/** The tours that a reader can choose among, wherever they are kept. */
import type { Tour } from '../events/format.ts';

export interface KnownTour {
  readonly tour: Tour;
  /** In the events file, in this browser, or in a link. */
  readonly from: 'file' | 'browser' | 'link';
}

/** @returns minutes, where every step of the tour plans some */
export function plannedMinutes({ steps }: Pick<Tour, 'steps'>): number | undefined {
  let sum = 0;
  for (const { minutes } of steps) {
    if (minutes === undefined) return undefined;
    sum += minutes;
  }
  return sum;
}

/** `5 min`, `12½ min`. */
export function writeMinutes(minutes: number): string {
  const whole = Math.floor(minutes);
  const rest = minutes - whole;
  if (rest >= 0.25 && rest < 0.75) return `${whole === 0 ? '' : whole}½ min`;
  return `${Math.max(1, Math.round(minutes))} min`;
}

/** The tour that plans the fewest minutes, for who has just come; of those alike the first. */
export function shortestOf(tours: readonly Tour[]): { tour: Tour; minutes: number } | undefined {
  let shortest: { tour: Tour; minutes: number } | undefined;
  for (const tour of tours) {
    const minutes = plannedMinutes(tour);
    if (minutes === undefined || minutes >= (shortest?.minutes ?? Number.POSITIVE_INFINITY))
      continue;
    shortest = { tour, minutes };
  }
  return shortest;
}
