import type { Step } from '../events/format.ts';
import type { KnownTour } from './known-tours.ts';
import type { TourPageProps } from './tour-pages.tsx';

interface SpeakerPageProps extends TourPageProps {
  known: KnownTour;
  step: Step;
}

export function SpeakerPage({ step }: SpeakerPageProps) {
  return <main>{step.title}</main>;
}
