import { HandoutOfEvents } from './handout-of-events.tsx';
import { HandoutOfTour } from './handout-of-tour.tsx';
import type { KnownTour } from './known-tours.ts';
import type { TourPageProps } from './tour-pages.tsx';

interface HandoutPageProps extends TourPageProps {
  /** Undefined: all that the filters of the address leave. */
  known: KnownTour | undefined;
}

/** A tour, or what the filters leave, on paper: with its excerpts and its numbered sources. */
export function HandoutPage({ known, ...page }: HandoutPageProps) {
  return known ? <HandoutOfTour {...page} known={known} /> : <HandoutOfEvents {...page} />;
}
