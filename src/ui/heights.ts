/**
 * How high many things stand that lie one below the other: measured where they have been drawn,
 * guessed where not. However many there are, each question takes a few steps only.
 */
export class Heights {
  readonly count: number;
  /** Pixels of a thing that was not measured. */
  readonly guess: number;
  /** What was measured; 0 for nothing yet. */
  readonly #measured: Float32Array;
  /** A binary indexed tree (Fenwick) of by how much the measured ones are higher than the guess. */
  readonly #more: Float64Array;

  constructor(count: number, guess: number) {
    this.count = count;
    this.guess = guess;
    this.#measured = new Float32Array(count);
    this.#more = new Float64Array(count + 1);
  }

  /** Where a thing begins, or, at `count`, where all of them end; in pixels. */
  top(place: number): number {
    let more = 0;
    for (let node = place; node > 0; node &= node - 1) more += this.#more[node] ?? 0;
    return place * this.guess + more;
  }

  /** The thing at a height; the first or the last where none is. */
  at(y: number): number {
    let place = 0;
    let left = y;
    for (let step = 2 ** Math.floor(Math.log2(this.count + 1)); step >= 1; step /= 2) {
      const height = step * this.guess + (this.#more[place + step] ?? 0);
      if (place + step >= this.count || height > left) continue;
      place += step;
      left -= height;
    }
    return place;
  }

  /** @returns whether that is new by more than a pixel: less would only make work */
  measure(place: number, height: number): boolean {
    const known = this.#measured[place];
    if (known === undefined || height <= 0 || Math.abs(known - height) <= 1) return false;
    const grown = height - (known || this.guess);
    this.#measured[place] = height;
    for (let node = place + 1; node <= this.count; node += node & -node)
      this.#more[node] = (this.#more[node] ?? 0) + grown;
    return true;
  }
}
