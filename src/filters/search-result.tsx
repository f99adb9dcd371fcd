import { type ReactNode, useMemo } from 'react';
import { writeEventDate } from '../events/date-words.ts';
import type { Subject } from '../events/subject.ts';
import { topicColour, topicMark } from '../events/topic-colour.ts';
import { capitalise, numberOf } from '../events/words.ts';
import { TopicMark } from '../ui/topic-mark.tsx';
import { type DescribedPlace, describeFound } from './describe-found.ts';
import { type FilterIndex, rowsOf } from './filter-index.ts';
import type { TextPart } from './mark-words.ts';
import type { Asked } from './search-asked.ts';
import { type Found, toDocument } from './search-documents.ts';
import styles from './search-result.module.css';

export interface SearchResultProps {
  index: FilterIndex;
  found: Found;
  asked: Asked;
  /** Tab stops here. */
  tabStop: boolean;
  onSelect: (event: string) => void;
  onAbout: (subject: Subject, id: string) => void;
}

/** A result: its title, what it is, and where else the words stand; it opens what it names. */
export function SearchResult(props: SearchResultProps) {
  const { index, found, asked, tabStop, onSelect, onAbout } = props;
  const { chronology } = index;
  const { kind, id } = found;
  const { title, places } = useMemo(
    () => describeFound(toDocument(chronology, { kind, id }), asked),
    [chronology, kind, id, asked],
  );
  const topic = topicOf(index, found);
  return (
    <li>
      <button
        type="button"
        className={styles.result}
        data-result
        tabIndex={tabStop ? 0 : -1}
        onClick={() => (kind === 'event' ? onSelect(id) : onAbout(kind, id))}
      >
        <span className={styles.title}>
          {topic !== undefined && (
            <TopicMark
              className={styles.topic}
              mark={topicMark(chronology, topic)}
              colour={topicColour(chronology, topic)}
            />
          )}
          <Marked parts={title} />
        </span>
        <span className={styles.about}>{aboutOf(index, found, places)}</span>
        {places.map(({ place: { field, where, text }, parts }) => (
          <span key={`${where} ${text}`} className={styles.place}>
            {where && `${capitalise(where)}: `}
            {field === 'quotes' ? '“' : ''}
            <Marked parts={parts} />
            {field === 'quotes' ? '”' : ''}
          </span>
        ))}
      </button>
    </li>
  );
}

function Marked({ parts }: { parts: readonly TextPart[] }): ReactNode {
  return parts.map(({ at, text, marked }) =>
    marked ? (
      <mark key={at} className={styles.mark}>
        {text}
      </mark>
    ) : (
      text
    ),
  );
}

function topicOf({ chronology }: FilterIndex, { kind, id }: Found) {
  if (kind === 'topic') return id;
  return kind === 'event' ? chronology.eventById.get(id)?.topics[0] : undefined;
}

/** What it is in a few words: the date of an event, how many events there are of anything else. */
function aboutOf(
  index: FilterIndex,
  { kind, id }: Found,
  places: readonly DescribedPlace[],
): string {
  const { chronology } = index;
  if (kind === 'event') {
    const event = chronology.eventById.get(id);
    return event ? `${writeEventDate(event, 'short')} · ${event.kind}` : '';
  }
  const amount = rowsOf(index, kind, { id, exclude: false }).length;
  const events = numberOf(amount, 'event');
  if (kind === 'actor')
    return `${capitalise(chronology.actorById.get(id)?.kind ?? '')} · ${events}`;
  const publisher = chronology.sourceById.get(id)?.publisher;
  const isSaid = places.some(({ place }) => place.text === publisher);
  return publisher && !isSaid ? `${publisher} · ${events}` : events;
}
