import { useState } from 'react';
import { type Address, defaultAddress } from '../address/address.ts';
import { Button } from '../ui/button.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useTitle } from '../ui/use-title.ts';
import type { KnownTour } from './known-tours.ts';
import { OwnTourActions } from './own-tour-actions.tsx';
import { SpeakerBlocked } from './speaker-blocked.tsx';
import { stepAddress } from './step-view.ts';
import { newName } from './talk.ts';
import { speakerFeatures, speakerWindow, talkQuery } from './talk-windows.ts';
import { TourEntry } from './tour-entry.tsx';
import { TourNotFound } from './tour-not-found.tsx';
import type { TourPageProps } from './tour-pages.tsx';
import styles from './tours-page.module.css';
import type { Tours } from './use-tours.ts';
import { WhichWindow } from './which-window.tsx';

interface ToursPageProps extends TourPageProps {
  tours: Tours;
}

/** Where tours are kept, in the order in which they stand. */
const places = [
  ['link', 'From the link'],
  ['file', 'Of this chronology'],
  ['browser', 'Your own, in this browser'],
] as const;

/** What an address says of a tour, when it says nothing. */
const noTour = {
  tour: undefined,
  step: undefined,
  given: undefined,
  talk: undefined,
  pace: undefined,
} as const;

/** All tours, the ways to show each, and which window of a talk to share. */
export function ToursPage(props: ToursPageProps) {
  const { tours, loaded, quoteChecks, defaults, address, go } = props;
  const { chronology } = loaded;
  const [blocked, setBlocked] = useState<{ known: KnownTour; talk: string }>();
  useTitle('Tours', chronology.file.title);

  const givenOf = ({ from }: KnownTour) => (from === 'link' ? address.given : undefined);
  const present = (known: KnownTour, change: Partial<Address>) => {
    const [first] = known.tour.steps;
    if (!first) return;
    go({ ...stepAddress(known.tour, first, defaults), given: givenOf(known), ...change });
  };
  const open = (known: KnownTour, mode: Address['mode']) =>
    go({ ...defaultAddress(defaults), mode, tour: known.tour.id, given: givenOf(known) });
  const speakerLink = (known: KnownTour, talk: string) => {
    const { tour } = known;
    const step = tour.steps[0]?.id;
    const place = { mode: 'speaker', tour: tour.id, step, talk, given: givenOf(known) } as const;
    return `${window.location.pathname}${talkQuery(place, defaults)}`;
  };
  const presentWithSpeaker = (known: KnownTour) => {
    const talk = newName();
    const opened = window.open(speakerLink(known, talk), speakerWindow(talk), speakerFeatures);
    if (opened) present(known, { talk });
    else setBlocked({ known, talk });
  };

  // The address may name a tour that is still being unpacked, and then shows it.
  if (tours.loading && address.mode !== 'tours')
    return (
      <p role="status" className={styles.waiting}>
        Reading the tour of the link…
      </p>
    );
  return (
    <>
      <PageHeader file={chronology.file.title}>
        <Button onClick={() => go({ mode: 'explore', ...noTour })}>Explore</Button>
      </PageHeader>
      <main className={styles.main}>
        <div className={styles.tours}>
          <h1 className={styles.title}>Tours</h1>
          <p className={styles.lead}>
            A tour tells one story in steps. Each step shows a stretch of time, the events that
            matter in it, and their proof.
          </p>
          <div className={styles.message}>
            <TourNotFound tours={tours} address={address} go={go} />
          </div>
          <div className={styles.message}>
            {blocked && (
              <SpeakerBlocked
                link={speakerLink(blocked.known, blocked.talk)}
                onPresent={() => present(blocked.known, { talk: blocked.talk })}
              />
            )}
          </div>
          {places.map(([place, title]) => {
            const known = tours.known.filter(({ from }) => from === place);
            const isOwn = place === 'browser';
            return (
              (known.length > 0 || isOwn) && (
                <section key={place} aria-labelledby={`tours-${place}`}>
                  <h2 id={`tours-${place}`} className={styles.place}>
                    {title}
                  </h2>
                  <ul>
                    {known.map((one) => (
                      <li key={one.tour.id}>
                        <TourEntry
                          chronology={chronology}
                          quoteChecks={quoteChecks}
                          defaults={defaults}
                          known={one}
                          onPresent={(pace) => present(one, { talk: newName(), pace })}
                          onPresentWithSpeaker={() => presentWithSpeaker(one)}
                          onOpen={(mode) => open(one, mode)}
                        />
                      </li>
                    ))}
                  </ul>
                  {isOwn && (
                    <div className={styles.own}>
                      {known.length === 0 && (
                        <p>
                          None yet. Begin one here, or choose events with the filters while you
                          explore, and then “Present these events”.
                        </p>
                      )}
                      <OwnTourActions chronology={chronology} defaults={defaults} go={go} />
                    </div>
                  )}
                </section>
              )
            );
          })}
        </div>
        <WhichWindow />
      </main>
    </>
  );
}
