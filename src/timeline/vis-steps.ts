/**
 * Draws the steps of a movement. The library would measure and draw everything at each of them;
 * but a step moves what is there, and nothing else. While the scale stays, three layers are shifted,
 * which costs no layout and no paint; when it changes, each item gets its new place.
 */

import type { AxisStep } from './axis.ts';
import type { Strip } from './strips.ts';
import type { View } from './view.ts';
import type { AxisElements } from './vis-axis.ts';
import type { StepParts } from './vis-mends.ts';
import { StripElements } from './vis-strips.ts';

const msPerDay = 86_400_000;

export class Steps {
  private readonly parts: StepParts;
  private readonly axis: AxisElements;
  /** Where all stood when it was last placed. */
  private placed = { start: Number.NaN, pxPerMs: 0 };
  private readonly strips = new StripElements();
  private frame = 0;
  private step: AxisStep = { scale: 'year', step: 1 };
  private rem = 16;

  constructor(parts: StepParts, axis: AxisElements) {
    this.parts = parts;
    this.axis = axis;
    parts.dom.top.append(axis.axis);
    parts.dom.backgroundVertical.append(axis.lines);
    parts.itemSet.dom.foreground.before(this.strips.layer);
    // What is placed in the midst of a movement is shifted with all else.
    parts.itemSet.conversion = { toScreen: (instant) => this.leftOf(Number(instant)) };
  }

  /** @param rem pixels of one rem */
  setAxis(step: AxisStep, rem: number): void {
    const { scale, step: by } = this.step;
    if (scale === step.scale && by === step.step && rem === this.rem) return;
    this.step = { ...step };
    this.rem = rem;
    this.drawAxis();
  }

  showStrips(strips: readonly Strip[], tops: ReadonlyMap<string, number>): void {
    this.strips.show(strips, tops);
    this.placeStrips();
  }

  /** At most once a frame. */
  request(): void {
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      this.draw();
    });
  }

  /** Whether the next frame gives each item a new place. */
  isPlacing(): boolean {
    return this.frame !== 0 && this.isScaled();
  }

  /** Nothing is drawn any more. */
  stop(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
  }

  /** All stands exactly where it belongs. */
  settle(): void {
    this.stop();
    this.place();
    this.drawAxis();
  }

  private draw(): void {
    const { start, pxPerMs } = this.now();
    if (this.isScaled()) this.place();
    else this.shift((this.placed.start - start) * pxPerMs);
    this.drawAxis();
  }

  private isScaled(): boolean {
    // The view is kept in whole milliseconds.
    return !(Math.abs(this.now().pxPerMs / this.placed.pxPerMs - 1) <= 1e-6);
  }

  private place(): void {
    const { start, pxPerMs } = this.now();
    this.placed = { start, pxPerMs };
    for (const item of Object.values(this.parts.itemSet.items)) item.repositionX();
    this.placeStrips();
    this.shift(0);
  }

  private leftOf(instant: number): number {
    const { start, pxPerMs } = this.placed.pxPerMs > 0 ? this.placed : this.now();
    return (instant - start) * pxPerMs;
  }

  private placeStrips(): void {
    const { start, pxPerMs } = this.placed;
    if (pxPerMs > 0) this.strips.place(start / msPerDay, pxPerMs * msPerDay);
  }

  private shift(pixels: number): void {
    const move = pixels === 0 ? '' : `translateX(${Math.round(pixels)}px)`;
    const { axis, strips, parts } = this;
    for (const layer of [parts.itemSet.dom.foreground, strips.layer, axis.words, axis.lines])
      if (layer.style.transform !== move) layer.style.transform = move;
  }

  private drawAxis(): void {
    const { pxPerMs, start, end } = this.now();
    if (!(pxPerMs > 0)) return;
    const view: View = { from: start / msPerDay, to: end / msPerDay };
    const { placed, step, rem } = this;
    this.axis.draw(step, view, placed.start / msPerDay, placed.pxPerMs * msPerDay, rem);
  }

  private now(): { start: number; end: number; pxPerMs: number } {
    const { range, props } = this.parts;
    const { start, end } = range;
    return { start, end, pxPerMs: props.center.width / (end - start) };
  }
}
