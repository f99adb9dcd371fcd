/** The free room along one row of a lane, in pixels. */
export class RowSpace {
  /** Taken stretches in order; they never overlap. */
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  /** How much is free to the right of `x`; 0 if `x` itself is taken. */
  roomAt(x: number): number {
    const next = this.firstAfter(x);
    const before = this.ends[next - 1];
    if (before !== undefined && before > x) return 0;
    return (this.starts[next] ?? Number.POSITIVE_INFINITY) - x;
  }

  /** Takes a stretch that `roomAt` has shown to be free. */
  take(from: number, to: number): void {
    const at = this.firstAfter(from);
    this.starts.splice(at, 0, from);
    this.ends.splice(at, 0, to);
  }

  /** Gives back a stretch that was taken from here. */
  release(from: number): void {
    const at = this.firstAfter(from);
    if (this.starts[at] !== from) return;
    this.starts.splice(at, 1);
    this.ends.splice(at, 1);
  }

  /** The index of the first stretch that starts at `x` or later. */
  private firstAfter(x: number): number {
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] ?? 0) < x) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
