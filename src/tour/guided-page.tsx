import type { Step } from '../events/format.ts';
import type { KnownTour } from './known-tours.ts';
import type { TourPageProps } from './tour-pages.tsx';

interface GuidedPageProps extends TourPageProps {
  known: KnownTour;
  step: Step;
}

export function GuidedPage({ step }: GuidedPageProps) {
  return <main>{step.title}</main>;
}
