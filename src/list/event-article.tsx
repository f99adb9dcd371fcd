import { memo } from 'react';
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import { writePeriodNote } from '../events/date-words.ts';
import { topicColour } from '../events/topic-colour.ts';
import { capitalise } from '../events/words.ts';
import styles from './event-article.module.css';
import { nameEvent, toStanding, toTitle, writeFootings, writeListDate } from './event-line.ts';
import { EventProof } from './event-proof.tsx';
import { eventMark } from './use-drawn-chunks.ts';

export interface EventArticleProps {
  chronology: Chronology;
  event: ChronologyEvent;
  selected: boolean;
  dimmed: boolean;
  /** How many excerpts to show below the summary; 0 leaves out the summary too. */
  excerpts: number;
  onSelect: (id: string) => void;
}

/** One event of the list. */
export const EventArticle = memo(function EventArticle(props: EventArticleProps) {
  const { chronology, event, selected, dimmed, excerpts, onSelect } = props;
  const { before, lead, after } = toTitle(event);
  const colour = topicColour(chronology, event.topics[0] ?? '');
  const looks = [styles.article, selected && styles.selected, dimmed && styles.dimmed];
  return (
    <article className={looks.filter(Boolean).join(' ')} {...{ [eventMark]: event.id }}>
      <p className={styles.date}>{writeListDate(event)}</p>
      <div>
        <h4 className={styles.title}>
          <button
            type="button"
            aria-label={nameEvent(event)}
            aria-current={selected || undefined}
            onClick={() => onSelect(event.id)}
          >
            {before}
            {lead && (
              <span className={styles.lead} style={dimmed ? undefined : { color: colour }}>
                {lead}
              </span>
            )}
            {after}
          </button>
        </h4>
        <Line chronology={chronology} event={event} dimmed={dimmed} />
        {excerpts > 0 && <EventProof chronology={chronology} event={event} excerpts={excerpts} />}
      </div>
    </article>
  );
});

function Line({
  chronology,
  event,
  dimmed,
}: Pick<EventArticleProps, 'chronology' | 'event' | 'dimmed'>) {
  const { sources, origins, fewer } = toStanding(event);
  const words = [capitalise(event.kind), writePeriodNote(event), writeFootings(event), sources];
  return (
    <p className={styles.line}>
      {words.filter(Boolean).join(' · ')}
      {origins &&
        (fewer ? (
          <>
            , <strong>{origins}</strong>
          </>
        ) : (
          `, ${origins}`
        ))}
      {chronology.disagreementsOf.has(event.id) && (
        <>
          {' · '}
          <span className={styles.disagreement}>disagreement</span>
        </>
      )}
      {dimmed && ' · outside the filters'}
    </p>
  );
}
