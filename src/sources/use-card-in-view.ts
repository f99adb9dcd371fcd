import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';

export interface CardInView {
  /** Stands above the cards and covers none of them. */
  readonly bar: RefObject<HTMLDivElement | null>;
  /** Holds the cards, each in an element with `data-disagreement`. */
  readonly cards: RefObject<HTMLDivElement | null>;
  /** The id of the card that is being read; undefined before anybody has moved. */
  readonly inView: string | undefined;
  /** Takes a card that has been scrolled to for the one that is being read. */
  readonly moved: (disagreement: string) => void;
  /** Goes back to where the cards begin. */
  readonly toTop: () => void;
}

/** Pixels below the bar at which reading begins. */
const readingLine = 24;

/**
 * Which card is being read: the first under the bar, or the one that was moved to for as long as
 * nobody scrolls, since the last ones cannot reach the top.
 */
export function useCardInView(): CardInView {
  const bar = useRef<HTMLDivElement>(null);
  const cards = useRef<HTMLDivElement>(null);
  const [inView, setInView] = useState<string>();
  const landed = useRef<{ id: string; top: number }>(undefined);

  const moved = useCallback((disagreement: string) => {
    const card = cardsIn(cards.current).find((one) => idOf(one) === disagreement);
    landed.current = { id: disagreement, top: card?.getBoundingClientRect().top ?? 0 };
    setInView(disagreement);
  }, []);

  const toTop = useCallback(() => {
    landed.current = undefined;
    setInView(undefined);
    cards.current?.scrollTo({ top: 0, behavior: 'instant' });
    // On a phone the cards do not scroll, but the page does.
    const view = cards.current?.parentElement;
    if (view && view.getBoundingClientRect().top < 0)
      view.scrollIntoView({ block: 'start', behavior: 'instant' });
  }, []);

  useEffect(() => {
    let frame = 0;
    const look = () => {
      frame = 0;
      const drawn = cardsIn(cards.current);
      const at = landed.current;
      const card = at && drawn.find((one) => idOf(one) === at.id);
      if (at && card && Math.abs(card.getBoundingClientRect().top - at.top) < 2) return;
      landed.current = undefined;
      const line = (bar.current?.getBoundingClientRect().bottom ?? 0) + readingLine;
      const first = drawn.find((one) => one.getBoundingClientRect().bottom > line);
      setInView(first && idOf(first));
    };
    const onScroll = () => {
      frame ||= requestAnimationFrame(look);
    };
    // Captured: what scrolls is the cards' own column, or on a phone the page.
    window.addEventListener('scroll', onScroll, { capture: true, passive: true });
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', onScroll, { capture: true });
    };
  }, []);

  return { bar, cards, inView, moved, toTop };
}

const cardsIn = (holder: HTMLElement | null) => [
  ...(holder?.querySelectorAll<HTMLElement>('[data-disagreement]') ?? []),
];

const idOf = (card: HTMLElement) => card.dataset.disagreement;
