import { drawVisTimeline } from '../draw-vis-timeline.ts';

await drawVisTimeline({});
