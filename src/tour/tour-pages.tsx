import type { AddressDefaults } from '../address/address.ts';
import type { AddressState } from '../address/use-address.ts';
import type { LoadedEvents } from '../events/load-events.ts';
import type { QuoteChecks } from '../events/quote-checks.ts';
import { EditorPage } from './editor-page.tsx';
import { GuidedPage } from './guided-page.tsx';
import { HandoutPage } from './handout-page.tsx';
import { SpeakerPage } from './speaker-page.tsx';
import { ToursPage } from './tours-page.tsx';
import { useTours } from './use-tours.ts';

export interface TourPageProps extends AddressState {
  readonly loaded: LoadedEvents;
  readonly quoteChecks: QuoteChecks;
  readonly defaults: AddressDefaults;
}

/** The page of the guided view that the address names; without its tour or step, all tours. */
export default function TourPages(props: TourPageProps) {
  const { address, loaded } = props;
  const tours = useTours(loaded.chronology, address.given);
  const known = tours.find(address.tour);
  const steps = known?.tour.steps ?? [];
  const step = steps.find(({ id }) => id === address.step) ?? (address.step ? undefined : steps[0]);
  if (address.mode === 'handout' && (known || !address.tour))
    return <HandoutPage {...props} known={known} />;
  if (address.mode === 'editor' && known) return <EditorPage {...props} known={known} />;
  if (address.mode === 'guided' && known && step)
    return <GuidedPage {...props} known={known} step={step} />;
  if (address.mode === 'speaker' && known && step)
    return <SpeakerPage {...props} known={known} step={step} />;
  return <ToursPage {...props} tours={tours} />;
}
