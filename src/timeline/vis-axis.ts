/**
 * The axis: its words, and the lines below them. Drawn beyond the view on either side, so that a
 * movement only shifts it; each element is kept and changed where it differs.
 */
import { type AxisStep, type AxisTick, majorWidth, majorWords, ticksWithin } from './axis.ts';
import { lengthOf, type View } from './view.ts';
import styles from './vis-axis.module.css';

interface Tick extends AxisTick {
  readonly words: string;
  readonly name: HTMLElement;
  readonly line: HTMLElement;
}

/** What is drawn for a view: of a movement few steps change it. */
function drawnFor(view: View): View {
  const step = 2 ** Math.floor(Math.log2(lengthOf(view)) - 1);
  const from = Math.floor(view.from / step) * step;
  return { from, to: from + step + lengthOf(view) };
}

export class AxisElements {
  /** Keeps its place; in it the words move. */
  readonly axis = element(`vis-time-axis vis-foreground ${styles.axis}`);
  readonly words = element(styles.words);
  readonly lines = element(styles.lines);
  /** The year or month of the left edge, where it has room there. */
  private readonly edge = element(`vis-text ${styles.edge}`);
  private readonly pool: Pick<Tick, 'name' | 'line'>[] = [];
  private ticks: readonly Tick[] = [];
  private drawn: { from: number; pxPerDay: number; step: AxisStep } | undefined;

  constructor() {
    this.axis.append(this.edge, this.words);
  }

  /**
   * @param origin the day that stands at the left edge of both elements
   * @param rem pixels of one rem
   */
  draw(step: AxisStep, view: View, origin: number, pxPerDay: number, rem: number): void {
    this.fill(step, drawnFor(view), pxPerDay);
    for (const { name, line, day } of this.ticks) {
      const move = `translateX(${Math.round((day - origin) * pxPerDay)}px)`;
      name.style.transform = move;
      line.style.transform = move;
    }
    this.keepEdge(view, rem);
  }

  /** The words of the left edge, and room for them. */
  keepEdge({ from }: View, rem: number): void {
    if (!this.drawn) return;
    const { step, pxPerDay } = this.drawn;
    const quietUntil = from + (majorWidth[step.scale] * rem) / pxPerDay;
    const taken = this.ticks.some(({ strong, day }) => strong && day >= from && day < quietUntil);
    show(this.edge, taken ? '' : majorWords(step, Math.floor(from)));
    // What begins before the edge would be cut there.
    for (const { name, words, strong, day } of this.ticks)
      show(name, day < (strong ? from : quietUntil) ? '' : words);
  }

  private fill(step: AxisStep, { from, to }: View, pxPerDay: number): void {
    const { drawn } = this;
    const same =
      drawn?.pxPerDay === pxPerDay &&
      drawn.from === from &&
      drawn.step.scale === step.scale &&
      drawn.step.step === step.step;
    if (same) return;
    const days = ticksWithin(step, from, to);
    while (this.pool.length < days.length) {
      const made = { name: element(`vis-text ${styles.tick}`), line: element(styles.line) };
      this.pool.push(made);
    }
    this.ticks = days.map((tick, index) => ({
      ...tick,
      ...(this.pool[index] as Pick<Tick, 'name' | 'line'>),
    }));
    for (const { name, line, strong } of this.ticks)
      for (const { dataset } of [name, line]) dataset.strong = String(strong);
    this.words.replaceChildren(...this.ticks.map(({ name }) => name));
    this.lines.replaceChildren(...this.ticks.map(({ line }) => line));
    this.drawn = { from, pxPerDay, step: { ...step } };
  }
}

function element(className = ''): HTMLElement {
  const made = document.createElement('div');
  made.className = className;
  return made;
}

function show(name: HTMLElement, words: string): void {
  if (name.textContent !== words) name.textContent = words;
}
