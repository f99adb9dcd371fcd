/** Typed arrays that are written before it is known how long they will be. */

type NumberArray = Uint8Array | Uint32Array | Float32Array;

export class GrowingNumbers<T extends NumberArray> {
  length = 0;
  private readonly make: (length: number) => T;
  private array: T;

  /** @param make gives an array of a length, all zeros */
  constructor(make: (length: number) => T) {
    this.make = make;
    this.array = make(1024);
  }

  push(value: number): void {
    if (this.length === this.array.length) {
      const longer = this.make(this.length * 2);
      longer.set(this.array);
      this.array = longer;
    }
    this.array[this.length++] = value;
  }

  /** A copy that is just long enough. */
  done(): T {
    const exact = this.make(this.length);
    exact.set(this.array.subarray(0, this.length));
    return exact;
  }
}

export const growingBytes = () => new GrowingNumbers((length) => new Uint8Array(length));
export const growingWholes = () => new GrowingNumbers((length) => new Uint32Array(length));
export const growingFloats = () => new GrowingNumbers((length) => new Float32Array(length));
