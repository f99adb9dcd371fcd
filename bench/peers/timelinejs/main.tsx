import '@knight-lab/timelinejs/dist/css/timeline.css';
import script from '@knight-lab/timelinejs/dist/js/timeline.js?url';
import { fetchEvents } from '../dated-event.ts';
import { say, timelineRegion } from '../frame.ts';

/** The package is made to be loaded as a plain script, which leaves this behind. */
interface Library {
  readonly Timeline: new (
    element: HTMLElement,
    data: { events: readonly object[] },
    options: { font: null },
  ) => unknown;
}

async function load(address: string): Promise<Library> {
  const element = document.createElement('script');
  element.src = address;
  const loaded = new Promise((resolve) => element.addEventListener('load', resolve));
  document.head.append(element);
  await loaded;
  return (globalThis as unknown as { TL: Library }).TL;
}

const day = (date: Date) => ({
  year: date.getUTCFullYear(),
  month: date.getUTCMonth() + 1,
  day: date.getUTCDate(),
});

const region = timelineRegion('800px');
const [{ Timeline }, { events }] = await Promise.all([load(script), fetchEvents()]);
new Timeline(
  region,
  {
    events: events.map(({ id, title, summary, start, end }) => ({
      unique_id: id,
      start_date: day(start),
      ...(end && { end_date: day(end) }),
      text: { headline: title, text: summary },
    })),
  },
  // Its fonts come from elsewhere, and no page here asks anything of elsewhere.
  { font: null },
);
say(events.length);
