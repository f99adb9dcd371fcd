import { useMemo } from 'react';
import type { Chronology } from '../events/chronology.ts';
import type { Topic } from '../events/format.ts';
import { topicColour, topicMark } from '../events/topic-colour.ts';
import type { FilterIndex } from '../filters/filter-index.ts';
import { TopicMark } from '../ui/topic-mark.tsx';
import styles from './about-pages.module.css';
import { CountBars } from './count-bars.tsx';
import { countActors, countSources, countTopics } from './count-events.ts';
import { EventLines } from './event-lines.tsx';
import { EventStrip } from './event-strip.tsx';
import { EvidenceSections } from './evidence-sections.tsx';
import { ExploreButton } from './explore-button.tsx';
import { appearances, Facts, PageHead } from './page-head.tsx';
import { Nothing, PageSection } from './page-section.tsx';
import { eventsOf, filtersFor } from './subject-events.ts';
import { TopicBars } from './topic-bars.tsx';
import { kindLanes } from './topic-lanes.ts';
import type { Ways } from './ways.ts';

export interface TopicPageProps {
  chronology: Chronology;
  index: FilterIndex;
  topic: Topic;
  ways: Ways;
}

/** All on one topic. */
export function TopicPage({ chronology, index, topic, ways }: TopicPageProps) {
  const { id, name, summary } = topic;
  const colour = topicColour(chronology, id);
  const { events, lanes, actors, sources, neighbours } = useMemo(() => {
    const found = eventsOf(index, 'topic', { id });
    return {
      events: found,
      lanes: kindLanes(found, colour),
      actors: countActors(found),
      sources: countSources(found),
      neighbours: countTopics(found, chronology).filter(({ of }) => of.id !== id),
    };
  }, [chronology, index, id, colour]);
  const explore = filtersFor({ topic: [{ id }] });
  if (events.length === 0)
    return (
      <>
        <PageHead ways={ways} subject="topic" title={name} line={summary} />
        <Nothing>No event in this file is on it{chronology.asKnown && ' so far'}.</Nothing>
      </>
    );
  return (
    <>
      <PageHead
        ways={ways}
        subject="topic"
        title={name}
        mark={
          <TopicMark
            mark={topicMark(chronology, id)}
            colour={colour}
            className={styles.topicMark}
          />
        }
        line={summary}
        actions={<ExploreButton events={events.length} onClick={() => ways.onExplore(explore)} />}
      />
      <Facts
        facts={[
          { name: 'Events', value: `${events.length} of ${chronology.events.length}` },
          ...appearances(events, ways.onSelect),
        ]}
      />
      <PageSection title="Over time">
        <EventStrip lanes={lanes} onSelect={ways.onSelect} />
      </PageSection>
      <div className={styles.beside}>
        <PageSection title="Events">
          <EventLines chronology={chronology} events={events} most={16} onSelect={ways.onSelect} />
        </PageSection>
        <div className={styles.column}>
          <PageSection title="Actors">
            <CountBars
              label="Actors"
              plural="actors"
              leadsTo="Opens the actor’s page"
              most={8}
              bars={actors.map(({ of, count, byRole }) => ({
                id: of,
                name: chronology.actorById.get(of)?.name ?? of,
                line: byRole
                  .toSorted((a, b) => b.count - a.count)
                  .map((one) => `${one.of} ${one.count}`)
                  .join(', '),
                count,
                onChoose: () => ways.onAbout('actor', of),
              }))}
            />
          </PageSection>
          <PageSection
            title="Neighbouring topics"
            note={neighbours.length > 0 && 'By how many events they share with it.'}
          >
            {neighbours.length === 0 ? (
              <Nothing>None of its events is on another topic too.</Nothing>
            ) : (
              <TopicBars
                chronology={chronology}
                events={events}
                without={id}
                leadsTo="Opens the topic’s page"
                onChoose={(other) => ways.onAbout('topic', other)}
              />
            )}
          </PageSection>
        </div>
      </div>
      <div className={styles.pair}>
        <div className={styles.column}>
          <PageSection
            title="Sources"
            note="By how many of its events rest on them, the reports that they retell included."
          >
            <CountBars
              label="Sources"
              plural="sources"
              leadsTo="Opens the source’s page"
              most={8}
              bars={sources.flatMap(({ of, count }) => {
                const source = chronology.sourceById.get(of);
                if (!source) return [];
                const { held, publisher, title } = source;
                return {
                  id: of,
                  name: title,
                  line: held ? publisher : `${publisher} · known only through others`,
                  count,
                  onChoose: () => ways.onAbout('source', of),
                };
              })}
            />
          </PageSection>
        </div>
        <div className={styles.column}>
          <EvidenceSections
            chronology={chronology}
            events={events}
            onDisagreement={ways.onDisagreement}
            onFigures={() => ways.onExplore(explore, 'figures')}
          />
        </div>
      </div>
    </>
  );
}
