import { lazy, Suspense, useMemo } from 'react';
import { useAddress } from '../address/use-address.ts';
import type { LoadedEvents } from '../events/load-events.ts';
import type { QuoteChecks } from '../events/quote-checks.ts';
import { PartNotLoadedError } from '../ui/error-boundary.tsx';
import { phone, useMedia } from '../ui/use-media.ts';
import { ExplorePage } from './explore-page.tsx';
import { PageShape } from './page-shape.tsx';

// Who explores does not wait for the guided view.
const TourPages = lazy(() =>
  import('../tour/tour-pages.tsx').catch((error: unknown) => {
    throw new PartNotLoadedError(String(error));
  }),
);

interface PagesProps {
  loaded: LoadedEvents;
  quoteChecks: QuoteChecks;
}

/** The page that the address names. */
export function Pages({ loaded, quoteChecks }: PagesProps) {
  const { chronology } = loaded;
  const { lanes } = chronology.file;
  const isPhone = useMedia(phone);
  const defaults = useMemo(
    () => ({ view: isPhone ? ('list' as const) : ('timeline' as const), lanes }),
    [isPhone, lanes],
  );
  const state = useAddress(chronology, defaults);
  const page = { ...state, loaded, quoteChecks, defaults };
  if (state.address.mode === 'explore') return <ExplorePage {...page} isPhone={isPhone} />;
  return (
    <Suspense fallback={<PageShape />}>
      <TourPages {...page} />
    </Suspense>
  );
}
