import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { asKnownOn } from '../events/as-known-on.ts';
import { parseDate } from '../events/dates.ts';
import { testChronology, testEvent } from '../events/test-chronology.ts';
import FiguresView, { type FiguresViewProps } from './figures-view.tsx';

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => {},
    removeEventListener: () => {},
  }));
});

const proof = (source: string) => ({
  id: 'a',
  source,
  quote: 'over 500 million',
  attribution: { by: ['us'], footing: 'named official', basis: 'intelligence' },
});
const series = (id: string, name: string, notComparableWith: object[] = []) => ({
  id,
  name,
  unit: 'million US dollars',
  measures: 'All of it.',
  whose: 'Customs',
  notComparableWith,
});
const figure = (value: number, period: string, of: string, rest: object = {}) => ({
  value,
  unit: 'million US dollars',
  period,
  series: of,
  excerpt: 'a',
  ...rest,
});

const chronology = testChronology({
  sources: [
    { id: 'paper', title: 'A paper', publisher: 'The Paper', published: '2023-05-01' },
    { id: 'late', title: 'Another', publisher: 'The Paper', published: '2025-05-01' },
  ],
  series: [
    series('tools', 'Tools', [{ series: 'chips', why: 'Other goods.' }]),
    series('chips', 'Chips'),
    series('none', 'Nothing yet'),
  ],
  events: [
    testEvent({
      id: 'one',
      title: 'Tools in 2022',
      excerpts: [proof('paper')],
      figures: [figure(500, '2022', 'tools', { qualifier: 'more than' })],
    }),
    testEvent({
      id: 'two',
      title: 'Tools in 2023',
      excerpts: [proof('late')],
      figures: [figure(876, '2023', 'tools')],
    }),
    testEvent({
      id: 'three',
      title: 'Chips in 2022',
      excerpts: [proof('paper')],
      figures: [figure(20, '2022', 'chips')],
    }),
  ],
});

function show(props: Partial<FiguresViewProps> = {}) {
  const known = props.chronology ?? chronology;
  const all = {
    chronology: known,
    events: known.events,
    whole: chronology.events,
    selected: undefined,
    onSelect: vi.fn(),
    strip: [],
    onStrip: vi.fn(),
    ...props,
  };
  render(<FiguresView {...all} />);
  return all;
}

const figuresOf = (name: string) => screen.getByRole('list', { name: `${name}: figures` });

test('each figure is a button that says all of it and opens its event', async () => {
  const { onSelect } = show({ selected: 'two' });
  const [first, second] = within(figuresOf('Tools')).getAllByRole('button');
  expect(first).toHaveAccessibleName(
    '>$500m, 2022: more than 500 million US dollars. Tools in 2022. Who says so: United States',
  );
  expect(first).not.toHaveAttribute('aria-current');
  expect(second).toHaveAttribute('aria-current', 'true');
  if (first) await userEvent.click(first);
  expect(onSelect).toHaveBeenCalledWith('one');
});

test('says what must not be compared, and which series have no figure', () => {
  show();
  expect(screen.getByText(/with the next chart/)).toHaveTextContent(
    'Not comparable with the next chart: Other goods.',
  );
  expect(screen.getByText('1 series has no figure among these events')).toBeInTheDocument();
  expect(screen.getByText('Nothing yet')).toBeInTheDocument();
});

test('the table has the figures of the chart, and is there for one or for all', async () => {
  const { onSelect } = show();
  await userEvent.click(screen.getByRole('button', { name: 'Show as tables' }));
  expect(screen.queryByRole('list', { name: 'Tools: figures' })).not.toBeInTheDocument();
  const table = within(screen.getByRole('table', { name: 'Tools' }));
  expect(table.getByText('more than 500 million US dollars')).toBeVisible();
  await userEvent.click(table.getByText('Tools in 2023'));
  expect(onSelect).toHaveBeenCalledWith('two');
});

test('as known on a day a later figure is a block, and its value stands nowhere', () => {
  show({ chronology: asKnownOn(chronology, parseDate('2024-01-01').earliest) });
  const list = within(figuresOf('Tools'));
  expect(list.getAllByRole('button')).toHaveLength(1);
  expect(list.getByText('2023: not yet known on 1 January 2024')).toBeInTheDocument();
  expect(document.body).not.toHaveTextContent('876');
  expect(document.body).not.toHaveTextContent('Tools in 2023');
});

test('lays at most three series under the timeline', async () => {
  const { onStrip } = show({ strip: ['tools'] });
  const button = (name: string) =>
    screen.getByRole('button', { name: `Lay under the timeline: ${name}` });
  expect(button('Tools')).toHaveAttribute('aria-pressed', 'true');
  await userEvent.click(button('Chips'));
  await userEvent.click(button('Tools'));
  expect(vi.mocked(onStrip).mock.calls).toEqual([[['tools', 'chips']], [[]]]);
});

test('a fourth has no room', () => {
  show({ strip: ['tools', 'x', 'y'] });
  expect(screen.getByRole('button', { name: 'Lay under the timeline: Chips' })).toBeDisabled();
});

test('of many series with many figures few are drawn, and the tables have the others', async () => {
  const many = testChronology({
    series: Array.from({ length: 60 }, (_, at) => series(`s${at}`, `Series ${at}`)),
    events: Array.from({ length: 200 }, (_, at) =>
      testEvent({
        id: `e${at}`,
        title: `Event ${at}`,
        excerpts: [proof('paper')],
        figures: [figure(at, `${1900 + (at % 100)}`, at < 100 ? 's0' : `s${at % 60}`)],
      }),
    ),
  });
  const { container } = render(
    <FiguresView
      chronology={many}
      events={many.events}
      whole={many.events}
      selected="e77"
      onSelect={() => {}}
      strip={[]}
      onStrip={() => {}}
    />,
  );
  expect(container.querySelectorAll('*').length).toBeLessThan(1800);
  expect(container.textContent).toContain('60 series');
  expect(container.querySelectorAll('h3').length).toBeLessThan(30);
  const crowded = container.querySelector('[aria-label="Series 0: figures"]');
  expect(crowded?.children.length).toBeLessThanOrEqual(9);
  expect(crowded?.querySelector('[aria-current]')).toHaveTextContent('Event 77');
  const open = container.querySelector('[aria-label="Table: Series 0"]');
  if (open) await userEvent.click(open);
  expect(container.querySelectorAll('[scope="row"]')).toHaveLength(30);
  expect(container.textContent).toMatch(/Look through all 10\d figures/);
});
