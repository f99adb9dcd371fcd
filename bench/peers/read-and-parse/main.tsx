import { say } from '../frame.ts';

const address = new URLSearchParams(location.search).get('events') ?? '';
const parsed = JSON.parse(await (await fetch(address)).text());
// Kept, so that its heap can be measured.
Object.assign(globalThis, { parsed });
say(parsed.events.length);
