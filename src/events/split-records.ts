/**
 * Finds the records of `"events"` in the bytes of an events file while they arrive, so that they
 * can be parsed in batches, and each be found again.
 *
 * Nothing is checked here but where things stand: if the head and every batch is JSON, then so is
 * the file, and it holds the same. A file that cannot be split so is to be read as a whole.
 */

/**
 * Records that stand one after another. `JSON.parse('[' + text + ']')`, of the text from the first
 * start to the last end, gives one value for each.
 */
export interface Batch {
  /** Where each record starts, in bytes from the start of the file, … */
  readonly starts: readonly number[];
  /** … and where it ends: the place after its last byte. */
  readonly ends: readonly number[];
}

const quote = 0x22;
const comma = 0x2c;
const colon = 0x3a;
const openBracket = 0x5b;
const backslash = 0x5c;
/** With this bit `[` is `{` and `]` is `}`, and nothing else is. */
const braced = 0x20;
const opening = 0x7b;
const closing = 0x7d;

const byteOrderMark = [0xef, 0xbb, 0xbf];
const leastRoom = 1 << 16;

const isBlank = (byte: number | undefined) =>
  byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

/** Takes the bytes of one file, chunk by chunk, and keeps them all. */
export class RecordSplitter {
  #bytes: Uint8Array<ArrayBuffer>;
  #length = 0;
  #sound = true;

  /** How far it has looked, in how many brackets that is, and whether in a text. */
  #at = 0;
  #depth = 0;
  #inText = false;
  /** Deeper than this only texts and brackets count: 2 in the list of events, else 1. */
  #level = 1;

  /** In the file's own object: where the last key starts if it is not read yet, … */
  #key = -1;
  #keyIsDue = false;
  /** … and whether what comes next is the value of "events". */
  #eventsAreDue = false;
  #closed = false;

  /** The brackets of the list of events. */
  #listStart = -1;
  #listEnd = -1;
  #record = -1;
  #recordIsDue = false;
  #starts: number[] = [];
  #ends: number[] = [];

  /** @param size how many bytes will come, if that is known: it spares copying */
  constructor(size = 0) {
    this.#bytes = new Uint8Array(Math.max(size, leastRoom));
  }

  /** False as soon as it is clear that the file is to be read as a whole. */
  get sound(): boolean {
    return this.#sound;
  }

  /** All bytes that have come. */
  get bytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes.subarray(0, this.#length);
  }

  /** @returns the records that have become complete since the last call; there may be none */
  push(chunk: Uint8Array): Batch {
    this.#keep(chunk);
    if (this.#sound) this.#look();
    const batch = { starts: this.#starts, ends: this.#ends };
    this.#starts = [];
    this.#ends = [];
    return batch;
  }

  /**
   * To be called when all bytes have come.
   *
   * @returns the file's text with an empty list in place of its events; undefined if the file is
   * to be read as a whole
   */
  end(): string | undefined {
    this.#sound &&= this.#closed;
    if (!this.#sound) return undefined;
    const { bytes } = this;
    const from = byteOrderMark.every((byte, at) => bytes[at] === byte) ? byteOrderMark.length : 0;
    const read = new TextDecoder('utf-8', { ignoreBOM: true });
    if (this.#listStart < 0) return read.decode(bytes.subarray(from));
    const before = read.decode(bytes.subarray(from, this.#listStart + 1));
    return before + read.decode(bytes.subarray(this.#listEnd));
  }

  #keep(chunk: Uint8Array): void {
    const length = this.#length + chunk.length;
    if (length > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(length, 2 * this.#bytes.length));
      larger.set(this.bytes);
      this.#bytes = larger;
    }
    this.#bytes.set(chunk, this.#length);
    this.#length = length;
  }

  #look(): void {
    const bytes = this.#bytes;
    const length = this.#length;
    let at = this.#inText ? this.#passText(this.#at) : this.#at;
    let depth = this.#depth;
    let level = this.#level;
    while (at < length) {
      const byte = bytes[at] as number;
      if (depth > level) {
        if ((byte | braced) === opening) depth += 1;
        else if ((byte | braced) === closing) depth -= 1;
      } else if (!isBlank(byte)) {
        if (depth === 2) depth = this.#inEvents(byte, at);
        else depth = depth === 1 ? this.#inFile(byte, at) : this.#outside(byte, at);
        level = this.#level;
        if (!this.#sound) return;
      }
      at = byte === quote ? this.#passText(at + 1) : at + 1;
    }
    this.#at = at;
    this.#depth = depth;
  }

  /** @returns the place behind a text, or behind what there is of it */
  #passText(from: number): number {
    const end = findTextEnd(this.#bytes, from, this.#length);
    this.#inText = end >= this.#length;
    if (this.#inText) return end;
    if (this.#key >= 0) this.#readKey(end);
    return end + 1;
  }

  /** Before and after the file's object. @returns the new depth */
  #outside(byte: number, at: number): number {
    if (byte === opening && !this.#closed) {
      this.#keyIsDue = true;
      return 1;
    }
    this.#sound = byte === byteOrderMark[at];
    return 0;
  }

  /** In the file's object, between and at its keys and values. @returns the new depth */
  #inFile(byte: number, at: number): number {
    if (byte === colon) return 1;
    if (this.#eventsAreDue) {
      this.#sound = byte === openBracket && this.#listStart < 0;
      this.#eventsAreDue = false;
      this.#listStart = at;
      this.#level = 2;
      return 2;
    }
    if (byte === comma) this.#keyIsDue = true;
    if (byte === quote && this.#keyIsDue) this.#key = at;
    this.#closed = byte === closing;
    if (this.#closed) return 0;
    return (byte | braced) === opening ? 2 : 1;
  }

  #readKey(end: number): void {
    const key = this.#bytes.subarray(this.#key, end + 1);
    this.#eventsAreDue = String.fromCharCode(...key.subarray(0, 9)) === '"events"';
    this.#key = -1;
    this.#keyIsDue = false;
    // "\u0065vents" is "events" too.
    if (key.includes(backslash)) this.#sound = false;
  }

  /** In the list of events, between and at the edges of records. @returns the new depth */
  #inEvents(byte: number, at: number): number {
    const closes = (byte | braced) === closing;
    if (byte === comma || closes) {
      if (this.#record >= 0) this.#endRecord(at);
      else this.#sound = closes && !this.#recordIsDue;
      this.#recordIsDue = true;
      if (!closes) return 2;
      this.#listEnd = at;
      this.#level = 1;
      return 1;
    }
    if (this.#record < 0) {
      this.#record = at;
      // A record of its own, even a byte order mark would be read as nothing.
      if (byte > 0x7f) this.#sound = false;
    }
    return (byte | braced) === opening ? 3 : 2;
  }

  #endRecord(at: number): void {
    let end = at;
    while (isBlank(this.#bytes[end - 1])) end -= 1;
    this.#starts.push(this.#record);
    this.#ends.push(end);
    this.#record = -1;
  }
}

/** The place of the quotation mark that ends a text, or a place behind what there is. */
function findTextEnd(bytes: Uint8Array, from: number, length: number): number {
  let at = from;
  while (at < length) {
    const byte = bytes[at];
    if (byte === quote) return at;
    at += byte === backslash ? 2 : 1;
  }
  return at;
}
