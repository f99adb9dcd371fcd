import { Suspense, useMemo, useState } from 'react';
import { useAddress } from '../address/use-address.ts';
import type { LoadedEvents } from '../events/load-events.ts';
import type { QuoteChecks } from '../events/quote-checks.ts';
import { subjects } from '../events/subject.ts';
import { lazyPart } from '../ui/lazy-part.tsx';
import { phone, useMedia } from '../ui/use-media.ts';
import { ExplorePage } from './explore-page.tsx';
import { PageShape } from './page-shape.tsx';
import { useTakeOver } from './use-take-over.ts';

// Who explores does not wait for the other pages.
const TourPages = lazyPart(() => import('../tour/tour-pages.tsx'));
const AboutPage = lazyPart(() => import('./about-page.tsx'));

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
  const { mode } = state.address;
  const [openedIn] = useState(mode);
  const [arrived, setArrived] = useState(false);
  if (!arrived && mode !== openedIn) setArrived(true);
  useTakeOver();
  const page = { ...state, loaded, quoteChecks, defaults };
  if (mode === 'explore') return <ExplorePage {...page} isPhone={isPhone} />;
  const subject = subjects.find((one) => one === mode);
  return (
    <Suspense fallback={<PageShape />}>
      {subject ? (
        <AboutPage {...page} subject={subject} arrived={arrived} />
      ) : (
        <TourPages {...page} />
      )}
    </Suspense>
  );
}
