import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import type { Disagreement } from '../events/format.ts';
import type { DisagreementKind } from '../events/vocabulary.ts';
import { usePrinting } from '../ui/use-printing.ts';
import { useWindow } from '../ui/use-window.ts';
import { CardGroups } from './card-groups.tsx';
import { DisagreementApart } from './disagreement-apart.tsx';
import { DisagreementCard } from './disagreement-card.tsx';
import { DisagreementContents } from './disagreement-contents.tsx';
import { DisagreementsBar } from './disagreements-bar.tsx';
import { DisagreementsLeftOut } from './disagreements-left-out.tsx';
import { disagreementsShown, firstGroups } from './disagreements-shown.ts';
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

/** Up to so many cards all are in the page, found by Ctrl+F. */
const mostAtOnce = 12;
/** How many cards print takes; more say what is left out. */
const mostPrinted = 200;
/** Pixels of a card, two sides beside each other. */
const guess = 480;

/** All disagreements, each with its sides next to each other. */
export default function DisagreementsView(props: DisagreementsViewProps) {
  const { chronology, events, kind, onKind, current, onCurrent, onSelect, link } = props;
  const printing = usePrinting();
  const found = useMemo(
    () => disagreementsShown(chronology, events, kind),
    [chronology, events, kind],
  );
  const { groups, shown } = found;
  const { bar, cards, inView: seen = '', moved, toTop } = useCardInView();
  const drawn = useWindow<HTMLDivElement>({
    count: shown.length,
    of: shown,
    guess,
    whole: printing || shown.length <= mostAtOnce,
  });
  const { show } = drawn;
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

  const moveTo = (disagreement: string, then?: (card: HTMLElement) => void) => {
    const arrived = (card: HTMLElement) => {
      moved(disagreement);
      then?.(card);
    };
    const place = placeOf.get(disagreement);
    if (place !== undefined) return show(place, 'start', arrived);
    // The one that stands apart.
    const card = cards.current?.querySelector<HTMLElement>(`[data-disagreement="${disagreement}"]`);
    card?.scrollIntoView({ block: 'start', behavior: 'instant' });
    if (card) arrived(card);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another one is moved to
  useLayoutEffect(() => {
    if (current !== undefined) moveTo(current);
  }, [current]);

  const step = (disagreement: string) => {
    onCurrent(disagreement);
    moveTo(disagreement);
    const index = placeOf.get(disagreement) ?? 0;
    setSaid(`${index + 1} of ${shown.length}: ${shown[index]?.title}`);
  };
  const choose = (disagreement: string) => {
    onCurrent(disagreement);
    moveTo(disagreement, (card) =>
      card.querySelector<HTMLElement>('[tabindex]')?.focus({ preventScroll: true }),
    );
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
          <CardGroups groups={printing ? firstGroups(groups, mostPrinted) : groups} drawn={drawn}>
            {card}
          </CardGroups>
          {shown.length > mostPrinted && (
            <p className={styles.left}>
              Printed here are the first {mostPrinted} of {shown.length} disagreements. Filters
              choose others.
            </p>
          )}
        </div>
      </div>
    </div>
  );
}
