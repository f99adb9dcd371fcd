/** Tours for tests; nothing of the program imports this. */
import type { Chronology } from '../events/chronology.ts';
import { testChronology, testEvent } from '../events/test-chronology.ts';

const step = (id: string, overrides: Record<string, unknown> = {}) => ({
  id,
  title: `Step ${id}`,
  text: `What ${id} says.`,
  events: ['first'],
  minutes: 2,
  ...overrides,
});

/** A chronology of one event with two tours: `story` of three steps, and `short` of one. */
export function chronologyWithTours(): Chronology {
  return testChronology({
    events: [testEvent()],
    tours: [
      {
        id: 'story',
        title: 'A story',
        summary: 'Told in three steps.',
        steps: [step('one', { notes: 'Say this.\n- And that.' }), step('two'), step('three')],
      },
      { id: 'short', title: 'A short one', steps: [step('only', { minutes: 0.5 })] },
    ],
  });
}
