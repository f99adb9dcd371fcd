import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import type { Disagreement, DisagreementKind } from '../events/format.ts';
import { capitalise } from '../events/words.ts';
import { DisagreementApart } from './disagreement-apart.tsx';
import { DisagreementCard } from './disagreement-card.tsx';
import { DisagreementContents } from './disagreement-contents.tsx';
import { kindMeanings } from './disagreement-words.ts';
import { DisagreementsBar } from './disagreements-bar.tsx';
import { DisagreementsLeftOut } from './disagreements-left-out.tsx';
import { disagreementsShown } from './disagreements-shown.ts';
import styles from './disagreements-view.module.css';
import { useCardInView } from './use-card-in-view.ts';

export interface DisagreementsViewProps {
  /** As it is known. */
  chronology: Chronology;
  /** What matches the filters: a disagreement is shown if one of its sides is among them. */
  events: readonly ChronologyEvent[];
  /** Only those of this kind. */
  kind: DisagreementKind | undefined;
  onKind: (kind: DisagreementKind | undefined) => void;
  /** The id of the one that is looked at; it is shown whatever the filters say. */
  current: string | undefined;
  onCurrent: (disagreement: string) => void;
  onSelect: (event: string) => void;
  /** The full link to one of them. */
  link: (disagreement: string) => string;
  /** Takes the filters away. */
  onAllEvents: () => void;
  /** Shows what is known by now. */
  onAllKnown: () => void;
}

/** All disagreements, each with its sides next to each other. */
export default function DisagreementsView(props: DisagreementsViewProps) {
  const { chronology, events, kind, onKind, current, onCurrent, onSelect, link } = props;
  const found = useMemo(
    () => disagreementsShown(chronology, events, kind),
    [chronology, events, kind],
  );
  const { groups, shown } = found;
  const { bar, cards, inView: seen = '', moveTo, toTop } = useCardInView(current);
  const [said, setSaid] = useState('');
  const placeOf = useMemo(() => new Map(shown.map(({ id }, index) => [id, index])), [shown]);
  const inView = placeOf.has(seen) || seen === current ? seen : shown[0]?.id;
  const left = current !== undefined && !placeOf.has(current);
  const apart = left ? chronology.file.disagreements.find(({ id }) => id === current) : undefined;
  const otherKind = kind !== undefined && apart?.kind !== kind;
  const why = left && (!apart ? 'not yet known' : otherKind ? 'kind' : 'filters');

  // The same function for ever: the link of a card changes with every step, the card does not.
  const newestLink = useRef(link);
  useEffect(() => {
    newestLink.current = link;
  }, [link]);
  const linkTo = useCallback((disagreement: string) => newestLink.current(disagreement), []);

  const step = (disagreement: string) => {
    onCurrent(disagreement);
    moveTo(disagreement);
    const index = placeOf.get(disagreement) ?? 0;
    setSaid(`${index + 1} of ${shown.length}: ${shown[index]?.title}`);
  };
  const choose = (disagreement: string) => {
    onCurrent(disagreement);
    moveTo(disagreement);
    const card = cards.current?.querySelector(`[data-disagreement="${disagreement}"]`);
    card?.querySelector<HTMLElement>('[tabindex]')?.focus({ preventScroll: true });
  };
  const chooseKind = (one: DisagreementKind | undefined) => {
    onKind(one);
    toTop();
  };
  const card = (disagreement: Disagreement) => {
    const index = placeOf.get(disagreement.id);
    return (
      <DisagreementCard
        chronology={chronology}
        disagreement={disagreement}
        onSelect={onSelect}
        headingLevel={4}
        place={index === undefined ? undefined : index + 1}
        outOf={shown.length}
        current={disagreement.id === current}
        link={linkTo}
      />
    );
  };

  return (
    <div className={styles.view}>
      <h2 className={styles.name}>Disagreements</h2>
      <DisagreementsBar
        ref={bar}
        found={found}
        kind={kind}
        onKind={chooseKind}
        inView={inView}
        onChoose={choose}
        onStep={step}
      />
      <p role="status" className="visually-hidden">
        {said}
      </p>
      <div className={styles.columns}>
        {shown.length > 1 && (
          <nav className={styles.contents} aria-label="Contents">
            <DisagreementContents groups={groups} inView={inView} onChoose={choose} />
          </nav>
        )}
        <div ref={cards} className={styles.cards}>
          {why && (
            <DisagreementApart disagreement={current} why={why}>
              {apart && card(apart)}
            </DisagreementApart>
          )}
          <DisagreementsLeftOut
            chronology={chronology}
            found={found}
            onAllEvents={props.onAllEvents}
            onAllKinds={() => chooseKind(undefined)}
            onAllKnown={props.onAllKnown}
          />
          {groups.map((group) => (
            <KindSection key={group.kind} kind={group.kind}>
              {group.disagreements.map((disagreement) => (
                <div
                  key={disagreement.id}
                  className={styles.card}
                  data-disagreement={disagreement.id}
                >
                  {card(disagreement)}
                </div>
              ))}
            </KindSection>
          ))}
        </div>
      </div>
    </div>
  );
}

function KindSection({ kind, children }: { kind: DisagreementKind; children: ReactNode }) {
  return (
    <section className={styles.group}>
      <div className={styles.kind}>
        <h3>{capitalise(kind)}</h3>
        <p>{kindMeanings[kind]}</p>
      </div>
      {children}
    </section>
  );
}
