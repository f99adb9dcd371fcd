import type { Chronology } from '../events/chronology.ts';
import type { StartingPoint } from '../events/format.ts';

/** How many ways in the start strip offers. */
const most = 5;

/** The file's own starting points, or else its first leading events. */
export function startingPointsOf({ file, events }: Chronology): StartingPoint[] {
  if (file.startingPoints.length > 0) return file.startingPoints.slice(0, most);
  const leads = events.filter(({ weight }) => weight === 'lead');
  return (leads.length > 0 ? leads : events)
    .slice(0, most)
    .map(({ id, title }) => ({ id, title, event: id }));
}
