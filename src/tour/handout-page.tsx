import type { KnownTour } from './known-tours.ts';
import type { TourPageProps } from './tour-pages.tsx';

interface HandoutPageProps extends TourPageProps {
  /** Undefined: all that the filters of the address leave. */
  known: KnownTour | undefined;
}

export function HandoutPage({ known }: HandoutPageProps) {
  return <main>{known?.tour.title}</main>;
}
