import { memo } from 'react';
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import { writePeriodNote } from '../events/date-words.ts';
import type { Disagreement } from '../events/format.ts';
import { topicColour } from '../events/topic-colour.ts';
import { capitalise } from '../events/words.ts';
import { placeMark } from '../ui/use-window.ts';
import { writeClocks, writePerhaps } from './clock-words.ts';
import styles from './event-article.module.css';
import { nameEvent, toOriginsLine, toTitle, writeFootings, writeListDate } from './event-line.ts';
import { EventProof } from './event-proof.tsx';

export interface EventArticleProps {
  chronology: Chronology;
  event: ChronologyEvent;
  /** Its place in the list, from 0. */
  place: number;
  /** How many the list has, where not all are drawn. */
  outOf: number | undefined;
  selected: boolean;
  dimmed: boolean;
  /** How many excerpts to show below the summary; 0 leaves out the summary too. */
  excerpts: number;
  /** Whether it says too when it was reported, where it stands by when it happened. */
  bothDates: boolean;
  /** Undefined: its title leads nowhere. */
  onSelect: ((id: string) => void) | undefined;
  /** Undefined: its disagreements are named alone. */
  onDisagreement: ((id: string) => void) | undefined;
}

/** One event of the list. */
export const EventArticle = memo(function EventArticle(props: EventArticleProps) {
  const { chronology, event, place, outOf, selected, dimmed, excerpts, onSelect } = props;
  const { before, lead, after } = toTitle(event);
  const colour = topicColour(chronology, event.topics[0] ?? '');
  const title = (
    <>
      {before}
      {lead && (
        <span className={styles.lead} style={dimmed ? undefined : { color: colour }}>
          {lead}
        </span>
      )}
      {after}
    </>
  );
  const looks = [styles.article, selected && styles.selected, dimmed && styles.dimmed];
  return (
    <article
      className={looks.filter(Boolean).join(' ')}
      data-event={event.id}
      {...{ [placeMark]: place }}
      {...(outOf !== undefined && { 'aria-posinset': place + 1, 'aria-setsize': outOf })}
    >
      <p className={styles.date}>{writeListDate(event)}</p>
      <div>
        <h4 className={styles.title}>
          {onSelect ? (
            // In a form, where no script runs yet, it leads to its event by the address.
            <button
              type="submit"
              name="event"
              value={event.id}
              aria-label={nameEvent(event, chronology)}
              aria-current={selected || undefined}
              onClick={() => onSelect(event.id)}
            >
              {title}
            </button>
          ) : (
            title
          )}
        </h4>
        <Clocks {...props} />
        <Line {...props} />
        {excerpts > 0 && <EventProof chronology={chronology} event={event} excerpts={excerpts} />}
      </div>
    </article>
  );
});

/** Its other date, and whether it was known on the day that is looked at. */
function Clocks({ chronology, event, bothDates }: EventArticleProps) {
  const words = writeClocks(event, chronology, bothDates);
  const perhaps = writePerhaps(event, chronology);
  if (words.length === 0 && !perhaps) return null;
  return (
    <p className={styles.line}>
      {capitalise(words.join(' · '))}
      {perhaps && (
        <>
          {words.length > 0 && ' · '}
          <span className={styles.perhaps} aria-hidden="true">
            ?
          </span>{' '}
          {words.length > 0 ? perhaps : capitalise(perhaps)}
        </>
      )}
    </p>
  );
}

function Line({ chronology, event, dimmed, onDisagreement }: EventArticleProps) {
  const { sources, origins, fewer } = toOriginsLine(event);
  const kind = event.kind !== 'not said' && capitalise(event.kind);
  const words = [kind, writePeriodNote(event), writeFootings(event), sources];
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
      <Disagreements
        disagreements={chronology.disagreementsOf.get(event.id) ?? []}
        onDisagreement={onDisagreement}
      />
      {dimmed && ' · outside the filters'}
    </p>
  );
}

/** How many disagreements there are about an event; leads to the first. */
function Disagreements({
  disagreements,
  onDisagreement,
}: {
  disagreements: readonly Disagreement[];
  onDisagreement: EventArticleProps['onDisagreement'];
}) {
  const [first] = disagreements;
  if (!first) return null;
  const words =
    disagreements.length === 1 ? 'disagreement' : `${disagreements.length} disagreements`;
  return (
    <>
      {' · '}
      {onDisagreement ? (
        <button
          type="button"
          className={styles.disagreement}
          aria-label={`${words}: ${first.title}`}
          onClick={() => onDisagreement(first.id)}
        >
          {words}
        </button>
      ) : (
        <span className={styles.disagreement}>{words}</span>
      )}
    </>
  );
}
