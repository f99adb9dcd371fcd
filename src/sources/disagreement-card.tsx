import { attributionInWords } from '../events/attribution-words.ts';
import type { Chronology } from '../events/chronology.ts';
import type { Disagreement } from '../events/format.ts';
import { publishedInWords } from '../events/publication-words.ts';
import styles from './disagreement-card.module.css';
import { EventLink } from './event-link.tsx';
import { MarkedQuote } from './marked-quote.tsx';
import { Retells } from './retells.tsx';
import { sideNames } from './side-names.ts';

export interface DisagreementCardProps {
  chronology: Chronology;
  disagreement: Disagreement;
  /** The event on whose page the card stands; the sides from other events can be opened. */
  here?: string | undefined;
  onSelect: (event: string) => void;
  /** For a narrow column, under a title that stands there already: small type and no head. */
  compact?: boolean;
  /** How deep the title stands on its page. */
  headingLevel?: 2 | 3 | 4;
}

/** The sides of a disagreement next to each other, what differs marked; it takes no side. */
export function DisagreementCard({
  chronology,
  disagreement,
  here,
  onSelect,
  compact = false,
  headingLevel = 3,
}: DisagreementCardProps) {
  const Heading = `h${headingLevel}` as const;
  const { kind, note, sides, title } = disagreement;
  const names = sideNames(chronology, sides);
  return (
    <article className={`${styles.card} ${compact ? styles.compact : ''}`} aria-label={title}>
      {!compact && (
        <header className={styles.head}>
          <p className={styles.kicker}>Disagreement · {kind}</p>
          <Heading className={styles.title}>{title}</Heading>
        </header>
      )}
      <ul className={styles.sides}>
        {sides.map((side, index) => (
          <Side
            key={`${side.event}/${side.excerpt}`}
            chronology={chronology}
            side={side}
            name={names[index] ?? ''}
            here={here}
            elsewhere={sides.some(({ event }) => event !== here)}
            onSelect={onSelect}
          />
        ))}
      </ul>
      <p className={styles.note}>
        <strong>What to make of it.</strong> {note}
      </p>
    </article>
  );
}

interface SideProps extends Pick<DisagreementCardProps, 'chronology' | 'onSelect'> {
  side: Disagreement['sides'][number];
  /** What its source is called here. */
  name: string;
  here: string | undefined;
  /** Whether another side belongs to another event. */
  elsewhere: boolean;
}

function Side({ chronology, side, name, here, elsewhere, onSelect }: SideProps) {
  const event = chronology.eventById.get(side.event);
  const excerpt = event?.excerpts.find(({ id }) => id === side.excerpt);
  const source = excerpt && chronology.sourceById.get(excerpt.source);
  if (!event || !excerpt) return null;
  return (
    <li className={styles.side}>
      <p className={styles.source}>{name}</p>
      <blockquote className={styles.quote}>
        <MarkedQuote
          quote={excerpt.quote}
          marks={side.words.map((text) => ({ kind: 'words', text }))}
        />
      </blockquote>
      <dl className={styles.facts}>
        <div>
          <dt>Reported</dt>
          <dd>{source ? publishedInWords(source, 'short') : 'date not known'}</dd>
        </div>
        <div>
          <dt>Who says so</dt>
          <dd>{attributionInWords(excerpt.attribution, chronology)}</dd>
        </div>
        <div>
          <dt>Retells</dt>
          <dd>
            <Retells chronology={chronology} via={excerpt.via} />
          </dd>
        </div>
      </dl>
      {(event.id !== here || elsewhere) && (
        <p className={styles.event}>
          {event.id === here ? 'this event' : <EventLink event={event} onSelect={onSelect} />}
        </p>
      )}
    </li>
  );
}
