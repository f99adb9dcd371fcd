import { type CSSProperties, memo, useId } from 'react';
import type { Chronology } from '../events/chronology.ts';
import type { Disagreement } from '../events/format.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import styles from './disagreement-card.module.css';
import { DisagreementSide, OtherEvent } from './disagreement-side.tsx';
import { sideFigures } from './side-figures.ts';
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
  /** Its place among those shown, counted from 1, and how many these are. */
  place?: number | undefined;
  outOf?: number;
  /** Whether it is the one that the reader has asked for. */
  current?: boolean;
  /** The full link to a disagreement, for copying. */
  link?: (disagreement: string) => string;
}

/**
 * The sides of a disagreement next to each other, what differs marked; it takes no side. Of many
 * beside each other only those are drawn anew of which something has changed.
 */
export const DisagreementCard = memo(function Card(props: DisagreementCardProps) {
  const { chronology, disagreement, here, onSelect, compact = false, headingLevel = 3 } = props;
  const { place, outOf, current = false, link } = props;
  const Heading = `h${headingLevel}` as const;
  const title = useId();
  const { id, kind, note, sides } = disagreement;
  const names = sideNames(chronology, sides);
  const figures = sideFigures(chronology, disagreement);
  const event = onlyEvent(chronology, sides);
  return (
    <article
      className={`${styles.card} ${compact ? styles.compact : ''}`}
      aria-current={current || undefined}
      {...(compact ? { 'aria-label': disagreement.title } : { 'aria-labelledby': title })}
    >
      {!compact && (
        <header>
          <p className={styles.kicker}>
            Disagreement · {kind}
            {place !== undefined && ` · ${place} of ${outOf}`}
          </p>
          <Heading id={title} className={styles.title} tabIndex={-1}>
            {disagreement.title}
          </Heading>
        </header>
      )}
      <div className={styles.box}>
        <ul
          className={styles.sides}
          style={{ '--columns': columnsOf(sides.length) } as CSSProperties}
        >
          {sides.map((side, index) => (
            <DisagreementSide
              // biome-ignore lint/suspicious/noArrayIndexKey: sides have no id and never move
              key={index}
              chronology={chronology}
              side={side}
              name={names[index] ?? ''}
              figures={figures[index] ?? []}
              here={here}
              namesEvent={!event}
              onSelect={onSelect}
            />
          ))}
        </ul>
        <div className={styles.note}>
          <p>
            <strong>What to make of it.</strong> {note}
          </p>
          <UnknownSides chronology={chronology} disagreement={disagreement} />
        </div>
      </div>
      {(link || (event && event.id !== here)) && (
        <footer className={styles.foot}>
          {event && event.id !== here && (
            <p>
              {sides.length === 2 ? 'Both' : 'All'} sides stand in one event:{' '}
              <OtherEvent event={event} onSelect={onSelect} />
            </p>
          )}
          {link && (
            <CopyButton variant="quiet" className={styles.copy} text={() => link(id)}>
              Copy link
            </CopyButton>
          )}
        </footer>
      )}
    </article>
  );
});

/** Four sides stand two by two: with three in a line, one would be left alone. */
const columnsOf = (sides: number) => (sides === 4 ? 2 : Math.min(sides, 3));

/** The event in which all sides stand; undefined if there are several. */
function onlyEvent({ eventById }: Chronology, sides: Disagreement['sides']) {
  const ids = new Set(sides.map(({ event }) => event));
  const [id = ''] = ids;
  return ids.size === 1 ? eventById.get(id) : undefined;
}

/** The note speaks of all sides, also of those that were not known on the day that is looked at. */
function UnknownSides({
  chronology: { asKnown },
  disagreement: { id, sides },
}: Pick<DisagreementCardProps, 'chronology' | 'disagreement'>) {
  const whole = asKnown?.whole.file.disagreements.find((one) => one.id === id);
  const unknown = (whole ?? { sides }).sides.length - sides.length;
  if (unknown === 0) return null;
  return (
    <p className={styles.unknown}>
      {unknown === 1 ? 'One more side was' : `${unknown} more sides were`} not yet known.
    </p>
  );
}
