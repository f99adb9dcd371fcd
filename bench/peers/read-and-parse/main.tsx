import { say } from '../frame.ts';

/** A function of its own, so that nothing refers to the text any longer. */
async function read() {
  const address = new URLSearchParams(location.search).get('events') ?? '';
  return JSON.parse(await (await fetch(address)).text());
}

const parsed = await read();
// Kept, so that its heap can be measured.
Object.assign(globalThis, { parsed });
say(parsed.events.length);
