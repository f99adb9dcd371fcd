/** A small tour for tests; nothing of the program imports this. */
import type { Step, Tour } from '../events/format.ts';

export function testStep(overrides: Partial<Step> = {}): Step {
  return {
    id: 'one',
    title: 'A first step',
    text: 'What happened first.',
    events: ['first'],
    ...overrides,
  };
}

export function testTour(overrides: Partial<Tour> = {}): Tour {
  return {
    id: 'a-tour',
    title: 'A tour',
    steps: [testStep(), testStep({ id: 'two', title: 'A second step' })],
    ...overrides,
  };
}
