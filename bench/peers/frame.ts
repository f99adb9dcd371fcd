/**
 * What every peer's page has around its timeline, under the names that Sourceline's page uses: a
 * region “Timeline”, the number of events shown, and a check box for one topic.
 */
import type { DatedEvent } from './dated-event.ts';

const element = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
) => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
};

const root = document.querySelector('#root') ?? document.body;
const status = element('span', { role: 'status' });
root.append(element('div', { role: 'group', 'aria-label': 'Events shown' }, status));

/** Where the library draws. */
export function timelineRegion(height = 'auto'): HTMLElement {
  const region = element('div', { role: 'region', 'aria-label': 'Timeline' });
  region.style.height = height;
  root.append(region);
  return region;
}

/** Says that so many events were given to the library. */
export function say(shown: number, all = shown) {
  status.textContent = shown === all ? `${all} events` : `${shown} of ${all} events`;
}

/** A check box that narrows the events to Topic 1, and back to all. */
export function offerFilter(
  events: readonly DatedEvent[],
  show: (events: readonly DatedEvent[]) => void,
) {
  const box = element('input', { type: 'checkbox', 'aria-label': 'Topic 1' });
  box.addEventListener('change', () => {
    const shown = box.checked ? events.filter(({ topic }) => topic === 'topic-1') : events;
    show(shown);
    say(shown.length, events.length);
  });
  root.prepend(element('label', {}, box, 'Topic 1'));
}
