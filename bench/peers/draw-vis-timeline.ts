import { Timeline, type TimelineOptions } from 'vis-timeline/standalone';
import 'vis-timeline/styles/vis-timeline-graph2d.css';
import { type DatedEvent, fetchEvents } from './dated-event.ts';
import { offerFilter, say, timelineRegion } from './frame.ts';

const toItems = (events: readonly DatedEvent[]) =>
  events.map(({ id, title, start, end }) => ({ id, content: title, start, ...(end && { end }) }));

/** Gives the library all events at once, as its first example does. */
export async function drawVisTimeline(options: TimelineOptions) {
  const region = timelineRegion();
  const { events } = await fetchEvents();
  const timeline = new Timeline(region, toItems(events), { maxHeight: 800, ...options });
  offerFilter(events, (shown) => timeline.setItems(toItems(shown)));
  say(events.length);
}
