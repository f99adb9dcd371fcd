import { useMemo, useState } from 'react';
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import type { Actor } from '../events/format.ts';
import { capitalise } from '../events/words.ts';
import type { FilterIndex } from '../filters/filter-index.ts';
import { Button } from '../ui/button.tsx';
import styles from './about-pages.module.css';
import { ActorHead } from './actor-head.tsx';
import { AppearsWith } from './appears-with.tsx';
import { CountBars } from './count-bars.tsx';
import { countActors, countRoles } from './count-events.ts';
import { DisagreementLines } from './disagreement-lines.tsx';
import { EventLines } from './event-lines.tsx';
import { EventStrip } from './event-strip.tsx';
import { groupBy } from './group-by.ts';
import { membersOf } from './members.ts';
import { appearances, Facts } from './page-head.tsx';
import { Nothing, PageSection } from './page-section.tsx';
import { saidByAndOf } from './said.ts';
import { SaidColumns } from './said-columns.tsx';
import { SeriesLines } from './series-lines.tsx';
import { chosenActor, countOf, eventsOf, filtersFor } from './subject-events.ts';
import { TopicBars } from './topic-bars.tsx';
import { topicLanes } from './topic-lanes.ts';
import type { Ways } from './ways.ts';

export interface ActorPageProps {
  chronology: Chronology;
  index: FilterIndex;
  actor: Actor;
  ways: Ways;
}

/** All on one actor. It counts as the filter does, or, if the reader prefers, the actor alone. */
export function ActorPage({ chronology, index, actor, ways }: ActorPageProps) {
  const { id, name } = actor;
  const [alone, setAlone] = useState(false);
  const all = countOf(index, 'actor', chosenActor(id, false));
  const itself = countOf(index, 'actor', chosenActor(id, true));
  const chosen = useMemo(() => chosenActor(id, alone), [id, alone]);
  const seen = useMemo(() => {
    const members = membersOf(chronology, id, alone);
    const events = eventsOf(index, 'actor', chosen);
    return {
      events,
      lanes: topicLanes(chronology, events),
      roles: countRoles(events, members),
      others: countActors(events, members),
      said: saidByAndOf(chronology, members),
      rolesIn: new Map(
        events.map((event) => [
          event.id,
          rolesInWords(
            event.actors.filter((one) => members.has(one.actor)),
            id,
            chronology,
          ),
        ]),
      ),
    };
  }, [chronology, index, id, alone, chosen]);
  const { events, lanes, roles, others, said, rolesIn } = seen;
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
            <Button variant="strong" onClick={() => ways.onExplore(explore)}>
              {events.length === 1 ? 'Explore this event' : `Explore these ${events.length} events`}
            </Button>
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
          ...appearances(events, ways.onSelect),
        ]}
      />
      <PageSection title="Along time">
        {events.length === 0 ? (
          <Nothing>No event in this file names it{chronology.asKnown && ' so far'}.</Nothing>
        ) : (
          <EventStrip lanes={lanes} onSelect={ways.onSelect} />
        )}
      </PageSection>
      {events.length > 0 && (
        <div className={styles.beside}>
          <PageSection title="Its events">
            <EventLines
              chronology={chronology}
              events={events}
              lineOf={(event) => rolesIn.get(event.id) ?? ''}
              onSelect={ways.onSelect}
            />
          </PageSection>
          <div className={styles.column}>
            <PageSection title="Roles">
              <CountBars
                label="Roles"
                plural="roles"
                leadsTo="Explores these events"
                bars={roles.map(({ of: role, count }) => ({
                  id: role,
                  name: capitalise(role),
                  count,
                  onChoose: () => ways.onExplore(filtersFor({ actor: [{ ...chosen, role }] })),
                }))}
              />
            </PageSection>
            <PageSection title="Topics">
              <TopicBars
                chronology={chronology}
                events={events}
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
          others.length > 0 &&
          'Whoever else the same events name, and on which topics. An event with two topics counts under both.'
        }
      >
        <AppearsWith
          chronology={chronology}
          others={others}
          onChoose={(other) =>
            ways.onExplore(filtersFor({ actor: [chosen, { id: other, alone: true }] }))
          }
        />
      </PageSection>
      <SaidColumns chronology={chronology} name={name} said={said} ways={ways} />
      <div className={styles.pair}>
        <PageSection title="Disagreements">
          <DisagreementLines
            chronology={chronology}
            events={events}
            none="None in which one of its events has a side."
            onDisagreement={ways.onDisagreement}
          />
        </PageSection>
        <PageSection title="Figures">
          <SeriesLines
            chronology={chronology}
            events={events}
            none="No series has a figure from its events."
            onFigures={() => ways.onExplore(explore, 'figures')}
          />
        </PageSection>
      </div>
    </>
  );
}

/** How the events come to be its own, in words. */
function whoseEvents(itself: number, all: number, alone: boolean): string {
  if (itself === all) return '';
  if (alone) return `${all - itself} more through those that belong to it`;
  return `${itself} name it, ${all - itself} only those that belong to it`;
}

/** `Target, mentioned; Chinese banks: addressee`: its own roles first. */
function rolesInWords(
  on: ChronologyEvent['actors'],
  id: string,
  { actorById }: Pick<Chronology, 'actorById'>,
): string {
  const byActor = groupBy(on, ({ actor }) => actor);
  const rolesOf = (actor: string) =>
    byActor
      .get(actor)
      ?.map(({ role }) => role)
      .join(', ') ?? '';
  const others = [...byActor.keys()]
    .filter((actor) => actor !== id)
    .map((actor) => `${actorById.get(actor)?.name ?? actor}: ${rolesOf(actor)}`);
  return [capitalise(rolesOf(id)), ...others].filter(Boolean).join('; ');
}
