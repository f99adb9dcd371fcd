import { narrowSpan } from '../dated-event.ts';
import { drawVisTimeline } from '../draw-vis-timeline.ts';

await drawVisTimeline(narrowSpan);
