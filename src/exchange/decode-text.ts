export interface DecodedText {
  readonly text: string;
  /** The name of the encoding, as the Encoding Standard writes it: `utf-8`, `windows-1252`. */
  readonly encoding: string;
  /** It was taken for want of a better one: letters may be wrong. */
  readonly guessed: boolean;
}

/**
 * The text of a file of which nobody says how it is encoded: by the mark at its start, as UTF-8 if it
 * is that, as UTF-16 by its zero bytes, else as Windows-1252, which every byte is.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = (
    [
      ['utf-8', [0xef, 0xbb, 0xbf]],
      ['utf-16le', [0xff, 0xfe]],
      ['utf-16be', [0xfe, 0xff]],
    ] as const
  ).find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
  if (marked) return { text: decode(bytes, marked), encoding: marked, guessed: false };
  // Latin letters take one of two bytes in UTF-16, and no text has zero bytes otherwise.
  if (bytes[0] && bytes[1] === 0)
    return { text: decode(bytes, 'utf-16le'), encoding: 'utf-16le', guessed: true };
  if (bytes[0] === 0 && bytes[1])
    return { text: decode(bytes, 'utf-16be'), encoding: 'utf-16be', guessed: true };
  try {
    return { text: decode(bytes, 'utf-8', true), encoding: 'utf-8', guessed: false };
  } catch {
    const text = decode(bytes, 'windows-1252').replace(/[\x80-\x9f]/g, western);
    return { text, encoding: 'windows-1252', guessed: true };
  }
}

const decode = (bytes: Uint8Array, encoding: string, fatal = false) =>
  new TextDecoder(encoding, { fatal }).decode(bytes);

/** What Windows-1252 has where Latin-1 has control characters; Node before 24 reads the latter. */
const westernMarks = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
const western = (control: string) => westernMarks[control.charCodeAt(0) - 0x80] ?? control;
