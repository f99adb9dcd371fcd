/**
 * Finds the records of `"events"` in the bytes of an events file while they arrive, so that they
 * can be parsed in batches and each be found again.
 *
 * Nothing is checked here but where things stand: if the head and all batches are JSON, then the
 * file is, and says the same. A file that cannot be split so is to be read as a whole.
 */

/**
 * Records that stand one after another: `JSON.parse('[' + text + ']')` of the bytes from the first
 * start to the last end gives one value for each.
 */
export interface Batch {
  /** Where each record starts, in bytes from the start of the file, … */
  readonly starts: readonly number[];
  /** … and where it ends: the place after its last byte. */
  readonly ends: readonly number[];
}

const key = new TextEncoder().encode('"events"');
const leastRoom = 1 << 16;

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const colon = 0x3a;
/** With this bit set, `[` and `{` are one, as are `]` and `}`; so are no two others of a file. */
const lowered = 0x20;
const opening = 0x7b;
const closing = 0x7d;
const openBracket = 0x5b;

const isBlank = (byte: number | undefined) =>
  byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

/** Takes the bytes of one file, chunk by chunk, and keeps them all. */
export class RecordSplitter {
  #bytes: Uint8Array<ArrayBuffer>;
  #length = 0;
  /** How far it has looked. */
  #at = 0;
  #depth = 0;
  /** Where the text at hand started; −1 outside of texts. */
  #text = -1;
  /** Whether what comes next in the file's object is a key; then, whether that key is "events". */
  #keyNext = false;
  #isEvents = false;
  /** The brackets of the list of events; −1 until they are found. */
  #open = -1;
  #close = -1;
  /** Where the record at hand started; −1 between records. */
  #start = -1;
  #sound = true;
  #starts: number[] = [];
  #ends: number[] = [];

  /** @param size how many bytes will come, if that is known: spares copying */
  constructor(size = 0) {
    this.#bytes = new Uint8Array(Math.max(size, leastRoom));
  }

  /** @returns the records that have become complete since the last call; perhaps none */
  push(chunk: Uint8Array): Batch {
    this.#makeRoom(chunk.length);
    this.#bytes.set(chunk, this.#length);
    this.#length += chunk.length;
    if (this.#sound) this.#look();
    const batch = { starts: this.#starts, ends: this.#ends };
    this.#starts = [];
    this.#ends = [];
    return batch;
  }

  /**
   * To be called when all bytes have come.
   *
   * @returns false if the records and the head are not all there is to the file: read it whole
   */
  end(): boolean {
    this.#sound &&= this.#at === this.#length && this.#depth === 0 && this.#open
    return this.#sound;
  }

  /** All bytes so far. */
  get bytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes.subarray(0, this.#length);
  }
}
