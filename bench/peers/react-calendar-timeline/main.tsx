import Timeline from 'react-calendar-timeline';
import 'react-calendar-timeline/style.css';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { type DatedEvent, fetchEvents, narrowSpan } from '../dated-event.ts';
import { offerFilter, say, timelineRegion } from '../frame.ts';

const day = 86_400_000;

const toItems = (events: readonly DatedEvent[]) =>
  events.map(({ id, title, topic, start, end }) => ({
    id,
    title,
    group: topic,
    start_time: start.getTime(),
    end_time: end?.getTime() ?? start.getTime() + day,
  }));

const { events, topics } = await fetchEvents();
const groups = topics.map(({ id, name }) => ({ id, title: name }));

const Page = ({ shown }: { shown: readonly DatedEvent[] }) => (
  <Timeline
    groups={groups}
    items={toItems(shown)}
    defaultTimeStart={narrowSpan.start.getTime()}
    defaultTimeEnd={narrowSpan.end.getTime()}
    // Its own default does the same, but does not outlive minification.
    onTimeChange={(start, end, update) => update(start, end)}
  />
);

const root = createRoot(timelineRegion());
const show = (shown: readonly DatedEvent[]) => flushSync(() => root.render(<Page shown={shown} />));
show(events);
offerFilter(events, show);
say(events.length);
