import { type ReactNode, useId } from 'react';
import type { Facet } from '../events/filters.ts';
import { originsInWords } from '../events/origins-words.ts';
import { type QuoteChecks, quoteKey } from '../events/quote-checks.ts';
import type { Subject } from '../events/subject.ts';
import { topicColour } from '../events/topic-colour.ts';
import { citeEvent } from '../sources/cite.ts';
import { ExcerptView } from '../sources/excerpt-view.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { EventDisagreements } from './event-disagreements.tsx';
import { EventFacets } from './event-facets.tsx';
import { EventFigures } from './event-figures.tsx';
import styles from './event-panel.module.css';
import { EventRelations } from './event-relations.tsx';
import { ExplainedText } from './explained-text.tsx';
import { NotComparable } from './not-comparable.tsx';
import { PanelHead, type PanelHeadProps } from './panel-head.tsx';

export interface EventPanelProps extends PanelHeadProps {
  quoteChecks: QuoteChecks;
  /** Opens another event: of a relation, a disagreement or a series. */
  onSelect: (event: string) => void;
  /** Narrows the events to an actor or a topic. */
  onFilter: (facet: Facet, id: string) => void;
  /** Opens the page of an actor, a topic or a source. */
  onAbout: (subject: Subject, id: string) => void;
  /** Opens a disagreement among all of them. */
  onDisagreement: (disagreement: string) => void;
  /** Offers citations in the common styles. */
  onCite: () => void;
  /** The full address of this event, for copying. */
  link: () => string;
}

/**
 * One event with its proof. As wide as its place; the title can be focused by script, by the id
 * `event-title`, so that the focus can follow a choice made elsewhere.
 */
export function EventPanel(props: EventPanelProps) {
  const { chronology, event, link, onFilter, onSelect, quoteChecks } = props;
  const colour = topicColour(chronology, event.topics[0] ?? '');
  const relations = chronology.relationsOf.get(event.id) ?? [];
  const count = event.excerpts.length;
  return (
    <section className={styles.panel} aria-label="Event">
      <PanelHead {...props} />
      {event.summary && (
        <div className={styles.summary}>
          <ExplainedText text={event.summary} terms={chronology.file.terms} />
        </div>
      )}
      {event.figures.length > 0 && (
        <EventFigures chronology={chronology} event={event} colour={colour} onSelect={onSelect} />
      )}
      <EventFacets chronology={chronology} event={event} onFilter={onFilter} />
      {event.excerpts.map((excerpt, index) => (
        <Part key={excerpt.id} title={`Source excerpt · ${index + 1} of ${count}`}>
          <ExcerptView
            chronology={chronology}
            event={event}
            excerpt={excerpt}
            check={quoteChecks.get(quoteKey(event.id, excerpt.id))}
            colour={colour}
          />
        </Part>
      ))}
      <StandsOn chronology={chronology} event={event} />
      <NotComparable chronology={chronology} event={event} />
      <EventDisagreements chronology={chronology} event={event} onSelect={onSelect} />
      {relations.length > 0 && (
        <Part title="Relations">
          <EventRelations relations={relations} onSelect={onSelect} />
        </Part>
      )}
      <div className={styles.actions}>
        <CopyButton text={link}>Copy link</CopyButton>
        <CopyButton text={() => citeEvent(chronology, event, link())}>Copy citation</CopyButton>
      </div>
    </section>
  );
}

/** On how many sources and origins the event rests, and which origins these are. */
function StandsOn({ chronology, event }: Pick<EventPanelProps, 'chronology' | 'event'>) {
  const { origins } = event.origins;
  const names = origins.map((id) => chronology.sourceById.get(id)?.publisher ?? id);
  return (
    <p className={styles.standsOn}>
      {event.excerpts.length > 0 && <span className={styles.soft}>Stands on </span>}
      {originsInWords(event.origins)}
      {names.length > 0 && <span className={styles.soft}> · {[...new Set(names)].join(', ')}</span>}
    </p>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>
        {title}
      </h3>
      {children}
    </section>
  );
}
