import { About } from '../about/about-pages.tsx';
import type { AddressDefaults } from '../address/address.ts';
import type { AddressState } from '../address/use-address.ts';
import type { LoadedEvents } from '../events/load-events.ts';
import type { QuoteChecks } from '../events/quote-checks.ts';
import type { Subject } from '../events/subject.ts';
import { useSeen } from './use-seen.ts';

export interface AboutPageProps extends AddressState {
  loaded: LoadedEvents;
  quoteChecks: QuoteChecks;
  defaults: AddressDefaults;
  subject: Subject;
}

/** The page of one actor, topic or source. */
export default function AboutPage({ loaded, quoteChecks, subject, address, go }: AboutPageProps) {
  const { known } = useSeen(loaded.chronology, address);
  return (
    <About
      chronology={known}
      subject={subject}
      id={address.id ?? ''}
      quoteChecks={quoteChecks}
      onSelect={(event) => go({ mode: 'explore', id: undefined, event })}
      onAbout={(mode, id) => go({ mode, id })}
    />
  );
}
