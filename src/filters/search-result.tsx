import type { ReactNode } from 'react';
import { writeEventDate } from '../events/date-words.ts';
import type { Subject } from '../events/subject.ts';
import { topicColour, topicMark } from '../events/topic-colour.ts';
import { capitalise, numberOf } from '../events/words.ts';
import { TopicMark } from '../ui/topic-mark.tsx';
import { type DescribedPlace, describeFound } from './describe-found.ts';
import type { FilterIndex } from './filter-index.ts';
import type { TextPart } from './mark-words.ts';
import type { Asked, IndexMatch } from './search-index.ts';
import styles from './search-result.module.css';

export interface SearchResultProps {
  index: FilterIndex;
  match: IndexMatch;
  asked: Asked;
  /** Tab stops here. */
  tabStop: boolean;
  onSelect: (event: string) => void;
  onAbout: (subject: Subject, id: string) => void;
}

/** A result: its title, what it is, and where else the words stand; it opens what it names. */
export function SearchResult(props: SearchResultProps) {
  const { index, match, asked, tabStop, onSelect, onAbout } = props;
  const { kind, id } = match.document;
  const { title, places } = describeFound(match, asked);
  const topic = topicOf(index, match);
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
              mark={topicMark(index.chronology, topic)}
              colour={topicColour(index.chronology, topic)}
            />
          )}
          <Marked parts={title} />
        </span>
        <span className={styles.about}>{aboutOf(index, match, places)}</span>
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

function topicOf({ chronology }: FilterIndex, { document: { kind, id } }: IndexMatch) {
  if (kind === 'topic') return id;
  return kind === 'event' ? chronology.eventById.get(id)?.topics[0] : undefined;
}

/** What it is in a few words: the date of an event, how many events there are of anything else. */
function aboutOf(
  { chronology, orders }: FilterIndex,
  { document: { kind, id } }: IndexMatch,
  places: readonly DescribedPlace[],
): string {
  if (kind === 'event') {
    const event = chronology.eventById.get(id);
    return event ? `${writeEventDate(event, 'short')} · ${event.kind}` : '';
  }
  const amount = orders[kind].get(id)?.length ?? 0;
  const events = numberOf(amount, 'event');
  if (kind === 'actor')
    return `${capitalise(chronology.actorById.get(id)?.kind ?? '')} · ${events}`;
  const publisher = chronology.sourceById.get(id)?.publisher;
  const isSaid = places.some(({ place }) => place.text === publisher);
  return publisher && !isSaid ? `${publisher} · ${events}` : events;
}
