/**
 * Where the labels of a chart stand, so that none lies on another or on a mark. A label that finds
 * no room is left to the table and to the name of its point.
 */
import { writePeriod, writeShortFigure } from '../events/figure-words.ts';
import type { ChartMark, Frame } from './chart-marks.ts';
import { apart, arrowLength, type Box, baseline, bodyOf, linesOf, overlap } from './mark-boxes.ts';
import { textWidth, wrap } from './text-width.ts';

/** A value and, where there is room, its period below or beside it. */
export interface ChartLabel extends Box {
  readonly value: string;
  readonly words: readonly string[];
  /** Whether the words stand after the value rather than below it. */
  readonly inLine: boolean;
  /** To which side of its box the text keeps, which may be wider: to that of its mark. */
  readonly align: 'start' | 'middle' | 'end';
}

/** A mark with its label, if that found room. */
export interface LabelledMark {
  readonly mark: ChartMark;
  readonly label: ChartLabel | undefined;
}

export interface LabelOptions {
  /** The id of the event that is open: its labels come first. */
  readonly selected: string | undefined;
  /** One line where height is short. */
  readonly inLine: boolean;
  /** What a block says whose value is not yet known: `not yet known on 14 March 2019`. */
  readonly notYetKnown: string;
}

/** Pixels. */
export const valueSize = 17;
export const wordsSize = 12;
export const valueHeight = 24;
export const wordsHeight = 15;
const padding = 3;
/** What is not yet known says so in two lines at least. */
const narrowestWords = 116;
/** What a mark keeps free around its line. */
const clear = 3;
/** Beyond so many, labels would only be in each other's way. */
const mostLabels = 48;

/** How often to try again for those that found no room, letting them choose first. */
const rounds = 3;

/**
 * Labels for the marks of a chart, each free of all others; the marks keep their order.
 *
 * @param most how many labels at most
 */
export function placeLabels(
  marks: readonly ChartMark[],
  frame: Frame,
  options: LabelOptions,
  most = mostLabels,
): LabelledMark[] {
  const wanted = byImportance(marks, options.selected).slice(0, most);
  const lines = marks.flatMap(linesOf);
  const places = new Map(
    wanted.map((mark) => [mark, freePlaces(mark, marks, lines, frame, options)]),
  );
  const isSelected = ({ point }: ChartMark) => point.event.id === options.selected;
  let order = wanted;
  let best: ReadonlyMap<ChartMark, ChartLabel> = new Map();
  for (let round = 0; round < rounds && best.size < wanted.length; round++) {
    const placed = placeInOrder(order, places);
    if (placed.size > best.size) best = placed;
    const first = (mark: ChartMark) => isSelected(mark) || !placed.has(mark);
    order = [...order.filter(first), ...order.filter((mark) => !first(mark))];
  }
  return marks.map((mark) => ({ mark, label: best.get(mark) }));
}

/** Where the label of a mark could stand if there were no other labels, the best place first. */
function freePlaces(
  mark: ChartMark,
  marks: readonly ChartMark[],
  lines: readonly Box[],
  frame: Frame,
  options: LabelOptions,
): ChartLabel[] {
  const nought = baseline(frame, mark);
  const places = formsOf(mark, options)
    .flatMap((form) => placesFor(mark, form, frame))
    .filter(
      (place) =>
        isInside(place, mark, frame) &&
        !overlap(nought, place) &&
        !lines.some((line) => overlap(line, place)),
    );
  // A label on another bar would be read as that bar's, unless the two measure the same days.
  const onOther = (place: ChartLabel) =>
    marks.some((other) => other !== mark && apart(other, mark) && overlap(bodyOf(other), place));
  const [clean, shared]: [ChartLabel[], ChartLabel[]] = [[], []];
  for (const place of places) (onOther(place) ? shared : clean).push(place);
  return [...clean, ...shared];
}

/** Each label where it is best, as long as those before it leave the place. */
function placeInOrder(
  order: readonly ChartMark[],
  places: ReadonlyMap<ChartMark, readonly ChartLabel[]>,
): Map<ChartMark, ChartLabel> {
  const placed = new Map<ChartMark, ChartLabel>();
  for (const mark of order) {
    const others = [...placed.values()];
    const label = places.get(mark)?.find((place) => !others.some((one) => overlap(one, place)));
    if (label) placed.set(mark, label);
  }
  return placed;
}

/** The open event's, then the first, the last and the greatest, then the others; blocks last. */
function byImportance(marks: readonly ChartMark[], selected: string | undefined): ChartMark[] {
  const known = marks.filter(({ shape }) => shape !== 'later');
  const reach = ({ base, end }: ChartMark) => Math.abs(end - base);
  const greatest = known.toSorted((a, b) => reach(b) - reach(a))[0];
  const rank = (mark: ChartMark) => {
    if (mark.shape === 'later') return 3;
    if (mark.point.event.id === selected) return 0;
    return mark === known[0] || mark === known.at(-1) || mark === greatest ? 1 : 2;
  };
  return marks.toSorted((a, b) => rank(a) - rank(b));
}

type Form = Pick<ChartLabel, 'value' | 'words' | 'inLine' | 'width' | 'height'>;

/** The label as it would be best, then shorter. */
function formsOf(mark: ChartMark, options: LabelOptions): Form[] {
  const { figure, known } = mark.point;
  const later = known === 'later';
  const value = later ? '…' : writeShortFigure(figure);
  const period = later ? options.notYetKnown : writePeriod(figure, 'short');
  const width = mark.x2 - mark.x1 - 2 * padding - 8;
  const room = mark.shape === 'undated' ? width : later ? Math.max(width, narrowestWords) : 320;
  const alone = form(value, [], false);
  const doubt = known === 'perhaps' ? ['perhaps known'] : [];
  if (options.inLine) {
    const beside = room - textWidth(`${value} `, valueSize);
    const said = [period, ...doubt].join(' · ');
    return [form(value, wrap(said, beside, wordsSize, 1), true), alone];
  }
  return [form(value, [...wrap(period, room, wordsSize, 2), ...doubt], false), alone];
}

function form(value: string, words: readonly string[], inLine: boolean): Form {
  const widths = words.map((line) => textWidth(line, wordsSize));
  const first = textWidth(value, valueSize);
  const width = inLine ? first + 6 + Math.max(0, ...widths) : Math.max(first, ...widths);
  return {
    value,
    words,
    inLine,
    width: Math.max(24, width + 2 * padding),
    height: valueHeight + (inLine ? 0 : words.length * wordsHeight),
  };
}

/** Where a label may stand, the best place first. */
function placesFor(mark: ChartMark, form: Form, frame: Frame): ChartLabel[] {
  const { shape, outward, base, end, tip } = mark;
  const left = Math.max(mark.x1, leftOf(mark, frame));
  const right = Math.min(mark.x2, rightOf(mark, frame));
  const middle = (left + right) / 2;
  const [start, centre, close] = [left + 4, middle - form.width / 2, right - form.width - 4];
  const beyond = arrowsBeyond(mark) ? arrowLength + clear : 0;
  /** The label's top, at so many pixels outwards of a height. */
  const out = (from: number, by: number) => (outward < 0 ? from - by - form.height : from + by);
  const into = (from: number, by: number) => (outward < 0 ? from + by : from - by - form.height);
  const at = (x: number, y: number, align: ChartLabel['align'] = 'start'): ChartLabel => ({
    ...form,
    x,
    y,
    align,
  });
  const outside = out(end, clear + 1 + beyond);
  if (shape === 'dot') {
    const level = (end + base) / 2;
    const tops = [into(end, -form.height / 2), level - form.height / 2];
    return [
      ...tops.flatMap((y) => [at(middle + 10, y), at(middle - form.width - 10, y, 'end')]),
      at(centre, out(end, clear + 7 + beyond), 'middle'),
      at(middle + 2, out(end, clear + 7 + beyond)),
      at(middle - form.width - 2, out(end, clear + 7 + beyond), 'end'),
    ];
  }
  const inside = into(end, clear + 1);
  if (shape === 'undated')
    return [at(0, end - clear - form.height), at(0, end + clear + 1), at(close, outside)];
  if (shape === 'later')
    return [at(start, inside), at(right + 6, inside), at(left - form.width, inside, 'end')];
  const within = right - left - form.width >= 4 ? [at(start, inside)] : [];
  const above = [at(start, outside), at(centre, outside, 'middle'), at(close, outside, 'end')];
  const sides = [at(right + 6, inside), at(left - form.width - 6, inside, 'end')];
  // An arrow points at what stands beyond it.
  return tip === 'beyond' ? [...within, ...above, ...sides] : [...above, ...within, ...sides];
}

/** Whether an arrow stands outside of the mark; one that points back to nought is inside. */
const arrowsBeyond = ({ tip }: ChartMark) => tip === 'beyond';

/** The bounds of what has no date, or of time. */
const leftOf = ({ point }: ChartMark, { undated }: Frame) => (point.period ? undated : 0);
const rightOf = ({ point }: ChartMark, { undated, width }: Frame) =>
  point.period ? width : undated;

const isInside = (box: Box, mark: ChartMark, frame: Frame) =>
  box.x >= leftOf(mark, frame) &&
  box.x + box.width <= rightOf(mark, frame) &&
  box.y >= 0 &&
  box.y + box.height <= frame.height;
