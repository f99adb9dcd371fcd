import { Chrono } from 'react-chrono';
import 'react-chrono/dist/style.css';
import { createRoot } from 'react-dom/client';
import { fetchEvents } from '../dated-event.ts';
import { say, timelineRegion } from '../frame.ts';

const { events } = await fetchEvents();
const items = events.map(({ title, summary, start }) => ({
  title: start.toISOString().slice(0, 10),
  cardTitle: title,
  cardDetailedText: summary,
}));
createRoot(timelineRegion('800px')).render(<Chrono items={items} mode="VERTICAL" />);
say(events.length);
