/**
 * A whole tour in an address: its JSON, deflated, in letters that an address may hold. What comes
 * out of a link may come from anybody, so it is read like a file, and within bounds.
 */

import { checkRecord } from '../events/check-events-file.ts';
import '../events/edtf-dates.ts';
import type { Chronology } from '../events/chronology.ts';
import { writeFault } from '../events/faults.ts';
import type { Tour } from '../events/format.ts';
import { DraftTour } from './draft-tour.ts';

/** Longer addresses are cut by some programs that pass links on. */
export const longestLink = 2000;
/** The most that is unpacked, in bytes, and the most that is tried, in characters. */
const mostBytes = 400_000;
const mostCharacters = 100_000;

/** The id of a tour in its link: it must not meet a tour of that name which is kept here. */
export const linkedId = 'linked';

export class LinkError extends Error {}

/** @returns letters, digits, `-` and `_` */
export async function packTour(tour: Tour): Promise<string> {
  const { id: _, ...rest } = tour;
  const stream = new Blob([JSON.stringify(rest)])
    .stream()
    .pipeThrough(new CompressionStream('deflate-raw'));
  return toBase64Url(new Uint8Array(await new Response(stream).arrayBuffer()));
}

/**
 * The opposite of `packTour`.
 *
 * @throws LinkError (rejects) with what is wrong, in a sentence without its full stop
 */
export async function unpackTour(
  packed: string,
  { eventById }: Pick<Chronology, 'eventById'>,
): Promise<Tour> {
  if (packed.length > mostCharacters) throw new LinkError('it is too long');
  let value: unknown;
  try {
    value = JSON.parse(await inflate(fromBase64Url(packed)));
  } catch (error) {
    if (error instanceof LinkError) throw error;
    throw new LinkError('it is damaged, or was cut off on its way; ask for it again');
  }
  if (typeof value !== 'object' || value === null) throw new LinkError('it holds no tour');
  const { output, faults } = checkRecord(DraftTour, { ...value, id: linkedId }, [], 'left out');
  if (!output) throw new LinkError(faults[0] ? writeFault(faults[0]) : 'it holds no tour');
  const events = output.steps.flatMap((step) => step.events);
  if (!events.some((id) => eventById.has(id)))
    throw new LinkError('it was made for another events file: none of its events is in this one');
  return output;
}

async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const reader = new Blob([bytes])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
    .pipeThrough(new TextDecoderStream('utf-8', { fatal: true }))
    .getReader();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text;
    text += value;
    if (text.length > mostBytes) {
      await reader.cancel();
      throw new LinkError('it unpacks to more than any tour holds');
    }
  }
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

const fromBase64Url = (text: string) =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
    letter.charCodeAt(0),
  );
