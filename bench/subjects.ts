/** Whom the bench measures: Sourceline, its peers, and two pages that bound what is possible. */
export interface Subject {
  readonly name: string;
  /** Its address for a generated file, relative to the server's. */
  readonly address: (events: number) => string;
  /** Whether it draws a timeline at all. */
  readonly draws: boolean;
  /** Whether it lays out all events at once, as opposed to those of a narrow span. */
  readonly laysOutAll: boolean;
  /** Whether it can be narrowed to a topic, dragged and zoomed. */
  readonly moves: boolean;
  /** The key that makes the wheel zoom. */
  readonly zoomKey: 'Control' | 'Alt';
}

const peer = (name: string, folder: string, abilities: Partial<Subject> = {}): Subject => ({
  name,
  address: (events) => `peers/${folder}/?events=/generated/${events}/events.json`,
  draws: true,
  laysOutAll: false,
  moves: false,
  zoomKey: 'Control',
  ...abilities,
});

export const sourceline: Subject = {
  name: 'Sourceline',
  address: (events) => `generated/${events}/`,
  draws: true,
  laysOutAll: true,
  moves: true,
  zoomKey: 'Control',
};

/** The events file that is in the repository. */
export const shipped = 'shipped/';

export const emptyPage = peer('empty React page', 'empty', { draws: false });
export const readAndParse = peer('read and parse alone', 'read-and-parse', { draws: false });

export const peers: readonly Subject[] = [
  peer('TimelineJS3', 'timelinejs', { laysOutAll: true }),
  peer('vis-timeline, as it comes', 'vis-timeline', { laysOutAll: true, moves: true }),
  peer('vis-timeline, narrow span', 'vis-timeline-narrow', { moves: true }),
  peer('react-chrono', 'react-chrono', { laysOutAll: true }),
  peer('react-calendar-timeline, span only', 'react-calendar-timeline', {
    moves: true,
    // With Ctrl it takes so long a step that the span turns inside out.
    zoomKey: 'Alt',
  }),
];
