/** What a record of an event may leave out, filled in on the page, where its schema need not be. */
import type { EventInput, EventRecord } from './format.ts';

/**
 * Fills in, where it stands, what the schema of `EventRecord` would fill in (a test holds them
 * against each other).
 *
 * @param record sound, as JSON holds it
 */
export function completeRecord(record: EventInput): EventRecord {
  record.weight ??= 'normal';
  for (const list of ['actors', 'excerpts', 'figures', 'relations', 'links'] as const)
    record[list] ??= [];
  for (const { attribution } of record.excerpts ?? []) {
    attribution.by ??= [];
    attribution.basis ??= 'not said';
  }
  for (const figure of record.figures ?? []) {
    figure.qualifier ??= 'exactly';
    figure.equivalents ??= [];
  }
  return record as EventRecord;
}
