import type { ReactNode } from 'react';
import { attributionInWords, footingInWords } from '../events/attribution-words.ts';
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import { writeEventDate } from '../events/date-words.ts';
import { figureInWords, writePeriod } from '../events/figure-words.ts';
import type { Disagreement, Figure } from '../events/format.ts';
import { publishedInWords } from '../events/publication-words.ts';
import styles from './disagreement-side.module.css';
import { EventLink } from './event-link.tsx';
import { knownInWords } from './known-words.ts';
import type { Mark } from './mark-quote.ts';
import { MarkedQuote } from './marked-quote.tsx';
import { Retells } from './retells.tsx';

export interface DisagreementSideProps {
  chronology: Chronology;
  side: Disagreement['sides'][number];
  /** What its source is called here. */
  name: string;
  /** Those that stand beside another side's, in large type. */
  figures: readonly Figure[];
  /** The event on whose page the side stands; it need not be opened. */
  here: string | undefined;
  /** Whether the sides belong to different events, so that each names its own. */
  namesEvent: boolean;
  onSelect: (event: string) => void;
}

/** One side of a disagreement: what its source says, when, and by whom. */
export function DisagreementSide(props: DisagreementSideProps) {
  const { chronology, side, name, figures, here, namesEvent, onSelect } = props;
  const event = chronology.eventById.get(side.event);
  const excerpt = event?.excerpts.find(({ id }) => id === side.excerpt);
  if (!event || !excerpt) return null;
  const source = chronology.sourceById.get(excerpt.source);
  const known = knownInWords(excerpt, chronology);
  return (
    <li className={styles.side}>
      <p className={styles.source}>{name}</p>
      {figures.length > 0 && (
        <ul className={styles.figures}>
          {figures.map((figure, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: figures have no id and never move
            <LargeFigure key={index} figure={figure} />
          ))}
        </ul>
      )}
      <blockquote className={styles.quote} cite={source?.url}>
        <MarkedQuote quote={excerpt.quote} marks={marksOf(side, figures)} />
      </blockquote>
      <dl className={styles.facts}>
        <Fact name="Reported">
          {source ? publishedInWords(source, 'short') : 'date not known'}
          {known && <span className={styles.soft}> · {known}</span>}
        </Fact>
        <Fact name="Who says so">
          {attributionInWords(excerpt.attribution, chronology)}
          <span className={styles.soft}> · {footingInWords(excerpt.attribution)}</span>
        </Fact>
        <Fact name="Retells">
          <Retells chronology={chronology} via={excerpt.via} brief />
        </Fact>
        {namesEvent && (
          <Fact name="Event">
            {event.id === here ? 'this event' : <OtherEvent event={event} onSelect={onSelect} />}
          </Fact>
        )}
      </dl>
    </li>
  );
}

/** The words that differ; where the file names none, the figures that stand above the quote. */
function marksOf({ words }: DisagreementSideProps['side'], figures: readonly Figure[]): Mark[] {
  if (words.length > 0) return words.map((text) => ({ kind: 'words', text }));
  return figures.flatMap(({ printed }) => (printed ? [{ kind: 'figure', text: printed }] : []));
}

function LargeFigure({ figure }: { figure: Figure }) {
  const { lead, rest } = figureInWords(figure);
  const { changeFrom, equivalents } = figure;
  return (
    <li>
      <p>
        <span className={styles.value}>{lead}</span> {rest}
      </p>
      <p className={styles.soft}>
        {writePeriod(figure)}
        {changeFrom && `, compared with ${changeFrom}`}
      </p>
      {equivalents.length > 0 && (
        <p className={styles.soft}>
          also printed as {equivalents.map(({ printed }) => `“${printed}”`).join(', ')}
        </p>
      )}
    </li>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

export interface OtherEventProps {
  event: ChronologyEvent;
  onSelect: (event: string) => void;
}

/** An event by its title, which opens it, and its date. */
export function OtherEvent({ event, onSelect }: OtherEventProps) {
  return (
    <>
      <EventLink event={event} onSelect={onSelect} />{' '}
      <span className={styles.soft}>{writeEventDate(event, 'short')}</span>
    </>
  );
}
