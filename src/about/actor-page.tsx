import { useMemo, useState } from 'react';
import type { Chronology } from '../events/chronology.ts';
import type { Actor } from '../events/format.ts';
import { capitalise } from '../events/words.ts';
import type { FilterIndex } from '../filters/filter-index.ts';
import styles from './about-pages.module.css';
import { ActorHead } from './actor-head.tsx';
import { rolesInWords, whoseEvents } from './actor-words.ts';
import { AppearsWith } from './appears-with.tsx';
import { CountBars } from './count-bars.tsx';
import { countRoles, eventsAt } from './count-events.ts';
import { EventLines } from './event-lines.tsx';
import { EventStrip } from './event-strip.tsx';
import { EvidenceSections } from './evidence-sections.tsx';
import { ExploreButton } from './explore-button.tsx';
import { membersOf } from './members.ts';
import { appearances, Facts } from './page-head.tsx';
import { Nothing, PageSection } from './page-section.tsx';
import { SaidColumns } from './said-columns.tsx';
import { chosenActor, countOf, filtersFor, rowsOfSubject } from './subject-events.ts';
import { countTogether } from './together.ts';
import { TopicBars } from './topic-bars.tsx';
import { topicLanes } from './topic-lanes.ts';
import type { Ways } from './ways.ts';

export interface ActorPageProps {
  chronology: Chronology;
  index: FilterIndex;
  actor: Actor;
  ways: Ways;
}

/** Whom it appears with is told by topic; more would leave no room for their names. */
const mostTopics = 8;

/** All on one actor. It counts as the filter does, or, if the reader prefers, the actor alone. */
export function ActorPage({ chronology, index, actor, ways }: ActorPageProps) {
  const { id, name } = actor;
  const [alone, setAlone] = useState(false);
  const all = countOf(index, 'actor', chosenActor(id, false));
  const itself = countOf(index, 'actor', chosenActor(id, true));
  const chosen = useMemo(() => chosenActor(id, alone), [id, alone]);
  const seen = useMemo(() => {
    const members = membersOf(chronology, id, alone);
    const rows = rowsOfSubject(index, 'actor', chosen);
    return {
      rows,
      members,
      events: eventsAt(chronology, rows),
      lanes: topicLanes(chronology, rows),
      roles: countRoles(chronology, rows, members),
      together: countTogether(chronology, rows, members, mostTopics),
    };
  }, [chronology, index, id, alone, chosen]);
  const { rows, members, events, lanes, roles, together } = seen;
  const explore = filtersFor({ actor: [chosen] });

  return (
    <>
      <ActorHead
        chronology={chronology}
        index={index}
        actor={actor}
        ways={ways}
        actions={
          events.length > 0 && (
            <ExploreButton events={events.length} onClick={() => ways.onExplore(explore)} />
          )
        }
      />
      {itself < all && (
        <fieldset className={styles.choice}>
          <legend className="visually-hidden">Whose events</legend>
          <label>
            <input type="radio" name="whose" checked={!alone} onChange={() => setAlone(false)} />
            With those that belong to it <span>{all}</span>
          </label>
          <label>
            <input type="radio" name="whose" checked={alone} onChange={() => setAlone(true)} />
            Itself alone <span>{itself}</span>
          </label>
        </fieldset>
      )}
      <Facts
        facts={[
          {
            name: 'Events',
            value: `${events.length} of ${chronology.events.length}`,
            note: whoseEvents(itself, all, alone),
          },
          ...appearances(chronology, rows, ways.onSelect),
        ]}
      />
      <PageSection title="Over time">
        {events.length === 0 ? (
          <Nothing>No event in this file names it{chronology.asKnown && ' so far'}.</Nothing>
        ) : (
          <EventStrip lanes={lanes} onSelect={ways.onSelect} />
        )}
      </PageSection>
      {events.length > 0 && (
        <div className={styles.beside}>
          <PageSection title="Events">
            <EventLines
              chronology={chronology}
              events={events}
              lineOf={({ actors }) =>
                rolesInWords(
                  actors.filter((one) => members.has(one.actor)),
                  id,
                  chronology,
                )
              }
              onSelect={ways.onSelect}
            />
          </PageSection>
          <div className={styles.column}>
            <PageSection title="Roles">
              <CountBars
                label="Roles"
                plural="roles"
                leadsTo="Explores these events"
                counts={roles}
                keyOf={(role) => role}
                barOf={(role) => ({
                  name: capitalise(role),
                  onChoose: () => ways.onExplore(filtersFor({ actor: [{ ...chosen, role }] })),
                })}
              />
            </PageSection>
            <PageSection title="Topics">
              <TopicBars
                chronology={chronology}
                rows={rows}
                onChoose={(topic) =>
                  ways.onExplore(filtersFor({ actor: [chosen], topic: [{ id: topic }] }))
                }
              />
            </PageSection>
          </div>
        </div>
      )}
      <PageSection
        title="Appears with"
        note={
          together.others.length > 0 &&
          'Whoever else the same events name, and on which topics. An event with two topics counts under both.'
        }
      >
        <AppearsWith
          chronology={chronology}
          together={together}
          onChoose={(other) =>
            ways.onExplore(filtersFor({ actor: [chosen, { id: other, alone: true }] }))
          }
        />
      </PageSection>
      <SaidColumns chronology={chronology} name={name} members={members} ways={ways} />
      <div className={styles.pair}>
        <EvidenceSections
          chronology={chronology}
          rows={rows}
          onDisagreement={ways.onDisagreement}
          onFigures={() => ways.onExplore(explore, 'figures')}
        />
      </div>
    </>
  );
}
