/** What a citation consists of: the record itself, what it rests on, and what that retells. */
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import type { CslItem } from './csl-item.ts';
import { eventItem, eventsItem, sourceItem } from './csl-items.ts';
import { selectionInWords } from './selection.ts';

/** What is cited: one event, one source, or all events that are shown. */
export type Cited =
  | { readonly kind: 'event'; readonly id: string }
  | { readonly kind: 'source'; readonly id: string }
  | { readonly kind: 'events'; readonly ids: readonly string[]; readonly filters: string };

/** Items under one heading; '' where there is but one. */
export interface CitedPart {
  readonly heading: string;
  readonly items: readonly CslItem[];
}

/**
 * @param link the full link to what is cited
 * @returns parts that have an item; none where the file has no such event or source
 */
export function citedParts(chronology: Chronology, cited: Cited, link: string): CitedPart[] {
  const parts = allParts(chronology, cited, link).filter(({ items }) => items.length > 0);
  return parts.length === 1 ? parts.map((part) => ({ ...part, heading: '' })) : parts;
}

function allParts(chronology: Chronology, cited: Cited, link: string): CitedPart[] {
  if (cited.kind === 'source') {
    const source = chronology.sourceById.get(cited.id);
    return [{ heading: '', items: source ? [sourceItem(source, chronology)] : [] }];
  }
  if (cited.kind === 'event') {
    const event = chronology.eventById.get(cited.id);
    if (!event) return [];
    return [
      { heading: 'This record', items: [eventItem(event, chronology, link)] },
      ...proofParts(chronology, [event], 'Its'),
    ];
  }
  const events = cited.ids.flatMap((id) => chronology.eventById.get(id) ?? []);
  const note = selectionInWords({ chronology, events, filters: cited.filters });
  return [
    { heading: 'These events', items: [eventsItem(chronology, link, note)] },
    ...proofParts(chronology, events, 'Their'),
  ];
}

/** The sources in the order in which the excerpts name them, then the reports behind them. */
function proofParts(
  chronology: Chronology,
  events: readonly ChronologyEvent[],
  whose: 'Its' | 'Their',
): CitedPart[] {
  const excerpts = events.flatMap((event) => event.excerpts);
  const own = new Set(excerpts.map(({ source }) => source));
  const retold = new Set(excerpts.flatMap(({ via = [] }) => via.flatMap(({ sources }) => sources)));
  const items = (ids: Iterable<string>) =>
    [...ids].flatMap((id) => {
      const source = chronology.sourceById.get(id);
      return source ? [sourceItem(source, chronology)] : [];
    });
  return [
    { heading: `${whose} sources`, items: items(own) },
    { heading: 'What these retell', items: items([...retold].filter((id) => !own.has(id))) },
  ];
}
