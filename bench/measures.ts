/** What each measure means, in the order in which the tables show them. */
export interface Measure {
  readonly name: string;
  readonly unit: 'ms' | 'MB' | 'kB' | '%' | '';
  readonly means?: string;
}

export const gestures = ['filter', 'clear filter', 'search', 'clear search'] as const;
export const movements = ['pan', 'zoom'] as const;
export const costly = ['pan', 'zoom step', 'selection', 'filter', 'search'] as const;

const counted = 'the number of events on the page is the new one';

export const loading: readonly Measure[] = [
  {
    name: 'ready',
    unit: 'ms',
    means:
      'Navigation to the later of the last change in the number of elements and the end of the last long task, once the page says how many events it has, followed by 1.5 s of quiet.',
  },
  {
    name: 'first title',
    unit: 'ms',
    means:
      'Navigation to the first task after a frame in which the title of an event stands within the window, visible: from the page or from the file.',
  },
  { name: 'first paint', unit: 'ms', means: 'First contentful paint, as the browser reports it.' },
];

export const painting: readonly Measure[] = gestures.flatMap((gesture): Measure[] => [
  { name: `${gesture}: painted`, unit: 'ms' },
  { name: `${gesture}: redrawn`, unit: 'ms' },
]);

export const moving: readonly Measure[] = movements.flatMap((movement): Measure[] => [
  { name: `${movement}: p95 frame`, unit: 'ms' },
  { name: `${movement}: worst frame`, unit: 'ms' },
  { name: `${movement}: long tasks`, unit: '' },
]);

export const working: readonly Measure[] = costly.map((act) => ({
  name: `cost of a ${act}`,
  unit: 'ms',
}));

export const holding: readonly Measure[] = [
  {
    name: 'heap',
    unit: 'MB',
    means:
      'What the page and its workers hold after two garbage collections: used heap, and the backing stores of array buffers and strings (`Runtime.getHeapUsage`, asked of the page and of every worker). `performance.measureUserAgentSpecificMemory` would need other headers than a plain host sends, and rounds.',
  },
  { name: 'heap: of it in workers', unit: 'MB' },
  {
    name: 'first search',
    unit: 'ms',
    means: `From the first search until ${counted}, the index included.`,
  },
  {
    name: 'heap: after a search',
    unit: 'MB',
    means: 'The same after the first search: what it has grown by is the search index.',
  },
];

export const views = ['Timeline', 'List', 'Figures', 'Disagreements', 'an open event'] as const;

export const showing: readonly Measure[] = views.map((view) => ({
  name: `elements: ${view}`,
  unit: '',
}));

/** Of the page with the file that is in the repository. */
export const shipping: readonly Measure[] = [
  {
    name: 'first paint, slowed',
    unit: 'ms',
    means: 'First contentful paint with the processor slowed four times.',
  },
  { name: 'ready, shipped file', unit: 'ms' },
  {
    name: 'script before use',
    unit: 'kB',
    means:
      'The page’s script, what it imports statically, what the page preloads, and every worker it starts; gzip.',
  },
  {
    name: 'script with the timeline',
    unit: 'kB',
    means: 'All scripts that the page asks for by itself; gzip.',
  },
  { name: 'styles', unit: 'kB', means: 'All style sheets that it asks for; gzip.' },
  { name: 'fonts', unit: 'kB', means: 'All fonts that it asks for, as they are.' },
  {
    name: 'first paint, fonts 3 s late',
    unit: 'ms',
    means: 'First contentful paint where the server keeps every font back for three seconds.',
  },
  { name: 'layout shift, 1440 × 900', unit: '' },
  { name: 'layout shift, 390 × 844', unit: '' },
  {
    name: 'leak: heap',
    unit: '%',
    means:
      'What a heap snapshot of the page holds after all rounds of opening and closing every view, a filter and an event, above what it held after the first five; without what the engine has compiled of the page’s functions.',
  },
  {
    name: 'leak: compiled code',
    unit: '%',
    means: 'The same of what the engine has compiled: it grows for a while as functions run often.',
  },
  { name: 'leak: elements', unit: '%' },
  { name: 'leak: listeners', unit: '%' },
];

/** Those that are drawn over the number of events. */
export const growing: readonly Measure[] = [
  ...loading.slice(0, 1),
  ...painting.filter(({ name }) => name.endsWith('redrawn')),
  ...working,
  ...holding.slice(0, 1),
  ...showing.slice(0, 1),
];

export const allMeasures = [
  ...shipping,
  ...loading,
  ...painting,
  ...moving,
  ...working,
  ...holding,
  ...showing,
];
