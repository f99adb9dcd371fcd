import { TooLate } from '../browser.ts';
import type { Result } from '../results.ts';

/** Takes down what is measured, and what could not be. */
export class Notebook {
  readonly results: Result[] = [];
  readonly problems: string[] = [];
  #last = '';

  /** Adds one value to those of a measure. */
  add(measure: string, subject: string, events: number, value: number) {
    const at = this.results.findIndex(
      (result) =>
        result.measure === measure && result.subject === subject && result.events === events,
    );
    const before = this.results[at];
    if (before) this.results[at] = { ...before, values: [...before.values, value] };
    else this.results.push({ measure, subject, events, values: [value] });
  }

  late(measure: string, subject: string, events: number) {
    this.results.push({ measure, subject, events, values: [], late: true });
  }

  /**
   * Goes on where something fails: one gap is better than no figures at all.
   *
   * @returns whether it took too long: its page may still be at it
   */
  async attempt(what: string, act: () => Promise<void>, onLate = () => {}): Promise<boolean> {
    if (this.#last !== what) console.log(`  ${what}`);
    this.#last = what;
    try {
      await act();
      return false;
    } catch (error) {
      const late = error instanceof TooLate;
      if (late) onLate();
      this.problems.push(`${what}: ${late ? 'over 60 s' : String(error).split('\n')[0]}`);
      return late;
    }
  }
}
