/** How something grows with the number of events, drawn: both axes by powers of ten. */
import type { Point } from './statistics.ts';

export interface Line {
  readonly name: string;
  /** Ascending in x; both above zero. */
  readonly points: readonly Point[];
  /** Ours is drawn strong. */
  readonly strong: boolean;
}

export interface Plot {
  readonly heading: string;
  readonly unit: string;
  readonly lines: readonly Line[];
}

const width = 800;
const height = 380;
const field = { left: 64, right: 470, top: 48, bottom: 336 };
const labelHeight = 16;

/** Powers of ten from the one below the least to the one above the most. */
export function decades(values: readonly number[]): number[] {
  const from = Math.floor(Math.log10(Math.min(...values)));
  const to = Math.max(from + 1, Math.ceil(Math.log10(Math.max(...values))));
  return Array.from({ length: to - from + 1 }, (_, i) => 10 ** (from + i));
}

/** From a value to a place, by the logarithm. */
export function scale(ticks: readonly number[], from: number, to: number) {
  const [low, high] = [Math.log10(ticks[0] ?? 1), Math.log10(ticks.at(-1) ?? 10)];
  return (value: number) => from + ((Math.log10(value) - low) / (high - low)) * (to - from);
}

/** Moves labels apart, so that none is nearer to the next than a line; their order stays. */
export function spaced(places: readonly number[], distance: number): number[] {
  const order = places.map((_, i) => i).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  const moved = [...places];
  let free = Number.NEGATIVE_INFINITY;
  for (const i of order) {
    moved[i] = Math.max(places[i] ?? 0, free);
    free = (moved[i] ?? 0) + distance;
  }
  return moved;
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const short = (value: number) => (value >= 1 ? value.toLocaleString('en-GB') : String(value));

const style = `
  text { font: 12px system-ui, sans-serif; fill: #55534f; paint-order: stroke; stroke: #fff; stroke-width: 4px; }
  .heading { font-weight: 600; font-size: 14px; fill: #1d1c1a; }
  .grid { stroke: #e3e0da; }
  path { fill: none; stroke: #8b8780; stroke-width: 1.5; }
  circle { fill: #8b8780; }
  .strong path { stroke: #9c1f2e; stroke-width: 2.5; }
  .strong circle { fill: #9c1f2e; }
  .strong text { fill: #9c1f2e; font-weight: 600; }
  .paper { fill: #fff; }
  @media (prefers-color-scheme: dark) {
    text { fill: #b5b1a9; stroke: #191816; }
    .heading { fill: #f2efe9; }
    .grid { stroke: #3a3834; }
    .strong path { stroke: #f0808c; }
    .strong circle, .strong text { fill: #f0808c; }
    .paper { fill: #191816; }
  }
`;

/** An SVG file; undefined where no line has two points. */
export function draw({ heading, unit, lines }: Plot): string | undefined {
  const drawn = lines.filter(({ points }) => points.length > 1);
  const all = drawn.flatMap(({ points }) => points);
  if (all.length === 0) return undefined;
  const [xs, ys] = [decades(all.map(({ x }) => x)), decades(all.map(({ y }) => y))];
  const [x, y] = [scale(xs, field.left, field.right), scale(ys, field.bottom, field.top)];
  const at = (value: number) => value.toFixed(1);
  const ends = drawn.map(({ points }) => points.at(-1) ?? { x: 1, y: 1 });
  const labels = spaced(
    ends.map((end) => y(end.y)),
    labelHeight,
  );
  const grid = [
    ...xs.map(
      (tick) =>
        `<line class="grid" x1="${at(x(tick))}" x2="${at(x(tick))}" y1="${field.top}" y2="${field.bottom}"/>` +
        `<text x="${at(x(tick))}" y="${field.bottom + 18}" text-anchor="middle">${short(tick)}</text>`,
    ),
    ...ys.map(
      (tick) =>
        `<line class="grid" x1="${field.left}" x2="${field.right}" y1="${at(y(tick))}" y2="${at(y(tick))}"/>` +
        `<text x="${field.left - 8}" y="${at(y(tick) + 4)}" text-anchor="end">${short(tick)}</text>`,
    ),
  ];
  const curves = drawn.map(({ name, points, strong }, i) => {
    const path = points.map((point) => `${at(x(point.x))} ${at(y(point.y))}`).join(' L ');
    const dots = points
      .map((point) => `<circle cx="${at(x(point.x))}" cy="${at(y(point.y))}" r="3"/>`)
      .join('');
    const label = `<text x="${at(x(ends[i]?.x ?? 1) + 10)}" y="${at((labels[i] ?? 0) + 4)}">${escaped(name)}</text>`;
    return `<g${strong ? ' class="strong"' : ''}><path d="M ${path}"/>${dots}${label}</g>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(heading)}">`,
    `<style>${style}</style>`,
    `<rect class="paper" width="${width}" height="${height}"/>`,
    `<text class="heading" x="${field.left}" y="24">${escaped(heading)}${unit && `, ${unit}`}</text>`,
    ...grid,
    `<text x="${field.right}" y="${field.bottom + 36}" text-anchor="end">events in the file</text>`,
    // Ours last: on top.
    ...curves.sort((a, b) => Number(a.includes('strong')) - Number(b.includes('strong'))),
    '</svg>',
    '',
  ].join('\n');
}
