import { Suspense } from 'react';
import type { Facet } from '../events/filters.ts';
import { countSources } from '../events/origins-words.ts';
import { type QuoteChecks, quoteKey } from '../events/quote-checks.ts';
import { relationsOf } from '../events/relations.ts';
import type { Subject } from '../events/subject.ts';
import { topicColour } from '../events/topic-colour.ts';
import { ExcerptView } from '../sources/excerpt-view.tsx';
import { Button } from '../ui/button.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { lazyPart } from '../ui/lazy-part.tsx';
import { SomeOf } from '../ui/some-of.tsx';
import { asKnownInWords } from './as-known-words.ts';
import { chartsOf } from './charts-of.ts';
import { EventDisagreements } from './event-disagreements.tsx';
import { EventFacets } from './event-facets.tsx';
import { EventFigures } from './event-figures.tsx';
import { EventLinks } from './event-links.tsx';
import { EventOrigins } from './event-origins.tsx';
import styles from './event-panel.module.css';
import { EventRelations } from './event-relations.tsx';
import { ExplainedText } from './explained-text.tsx';
import { NotComparable } from './not-comparable.tsx';
import { PanelHead, type PanelHeadProps } from './panel-head.tsx';
import { PanelPart } from './panel-part.tsx';
import { partIds } from './part-ids.ts';
import { ProofGlance } from './proof-glance.tsx';

// Charts bring a library with them, and most events need none.
const SeriesChart = lazyPart(() => import('./series-chart.tsx'));

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
 * One event with its proof. As wide as its place; the title can be focused by script, by its id
 * (`titleId`), so that the focus can follow a choice made elsewhere.
 */
export function EventPanel(props: EventPanelProps) {
  const { chronology, event, link, onAbout, onCite, onFilter, onSelect, quoteChecks } = props;
  const colour = topicColour(chronology, event.topics[0] ?? '');
  const relations = relationsOf(chronology, event);
  const count = event.excerpts.length;
  const known = asKnownInWords(chronology, event);
  return (
    <section className={styles.panel} aria-label="Event">
      <PanelHead {...props} />
      {known && <p className={styles.known}>{known}</p>}
      {event.summary && (
        <div className={styles.summary}>
          <ExplainedText text={event.summary} terms={chronology.file.terms} />
        </div>
      )}
      {count > 0 ? (
        <ProofGlance chronology={chronology} event={event} />
      ) : (
        <p className={styles.soft}>{countSources(event.origins)}</p>
      )}
      {event.figures.length > 0 && (
        <EventFigures
          key={`figures of ${event.id}`}
          chronology={chronology}
          event={event}
          colour={colour}
        />
      )}
      <SomeOf
        key={`excerpts of ${event.id}`}
        items={event.excerpts}
        most={6}
        plural="excerpts"
        keyOf={({ id }) => id}
        list={(items) => items}
      >
        {(excerpt, index) => (
          <PanelPart
            id={partIds.excerpt(index)}
            title={`Source excerpt · ${index + 1} of ${count}`}
          >
            <ExcerptView
              chronology={chronology}
              event={event}
              excerpt={excerpt}
              check={quoteChecks.get(quoteKey(event.id, excerpt.id))}
              colour={colour}
              onAbout={onAbout}
            />
          </PanelPart>
        )}
      </SomeOf>
      <SomeOf
        key={`charts of ${event.id}`}
        items={chartsOf(chronology, event)}
        most={2}
        plural="charts"
        keyOf={({ series }) => series.id}
        list={(items) => items}
      >
        {({ series, points }) => (
          <Suspense fallback={<div className={styles.chart} />}>
            <SeriesChart
              chronology={chronology}
              series={series}
              points={points}
              current={event.id}
              colour={colour}
              onSelect={onSelect}
            />
          </Suspense>
        )}
      </SomeOf>
      <EventFacets
        key={`facets of ${event.id}`}
        chronology={chronology}
        event={event}
        onFilter={onFilter}
        onAbout={onAbout}
      />
      <EventOrigins chronology={chronology} event={event} onAbout={onAbout} />
      <NotComparable key={`warnings of ${event.id}`} chronology={chronology} event={event} />
      <EventDisagreements key={`disagreements of ${event.id}`} {...props} />
      {relations.length > 0 && (
        <PanelPart id={partIds.relations} title="Relations">
          <EventRelations key={event.id} relations={relations} onSelect={onSelect} />
        </PanelPart>
      )}
      {event.links.length > 0 && (
        <PanelPart id={partIds.links} title="Links">
          <EventLinks key={event.id} links={event.links} />
        </PanelPart>
      )}
      <div className={styles.actions}>
        <CopyButton text={link}>Copy link</CopyButton>
        <Button onClick={onCite}>Cite…</Button>
      </div>
    </section>
  );
}
