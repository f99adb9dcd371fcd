import { useMemo, useRef, useState } from 'react';
import { About } from '../about/about-pages.tsx';
import { nameOfSubject } from '../about/subject-entries.ts';
import type { Ways } from '../about/ways.ts';
import type { AddressDefaults } from '../address/address.ts';
import { writeAddress } from '../address/read-address.ts';
import type { AddressState } from '../address/use-address.ts';
import { useKnown } from '../address/use-seen.ts';
import { writeDay } from '../events/date-words.ts';
import type { LoadedEvents } from '../events/load-events.ts';
import type { QuoteChecks } from '../events/quote-checks.ts';
import { type Subject, subjectPlurals } from '../events/subject.ts';
import { capitalise } from '../events/words.ts';
import CiteDialog from '../exchange/cite-dialog.tsx';
import { Button } from '../ui/button.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useTitle } from '../ui/use-title.ts';
import styles from './about-page.module.css';
import Notices from './notices.tsx';
import { useFullLink } from './use-full-link.ts';

export interface AboutPageProps extends AddressState {
  loaded: LoadedEvents;
  quoteChecks: QuoteChecks;
  defaults: AddressDefaults;
  subject: Subject;
  /** Whether another page led here. */
  arrived: boolean;
}

/** The page of one actor, topic or source, or the list of all of them. */
export default function AboutPage(props: AboutPageProps) {
  const { loaded, quoteChecks, defaults, subject, arrived, address, refused, go } = props;
  const { chronology } = loaded;
  const { id } = address;
  const known = useKnown(chronology, address.known);
  const link = useFullLink(address, chronology);
  const main = useRef<HTMLElement>(null);
  const [citing, setCiting] = useState(false);
  const name = id === undefined ? undefined : nameOfSubject(chronology, subject, id);
  useTitle(
    id === undefined ? capitalise(subjectPlurals[subject]) : (name ?? `No such ${subject}`),
    chronology.file.title,
  );

  const ways = useMemo((): Ways => {
    const explore = { mode: 'explore', id: undefined } as const;
    return {
      onSelect: (event) => go({ ...explore, event }),
      onAbout: (mode, to) => {
        go({ mode, id: to });
        window.scrollTo(0, 0);
      },
      hrefOf: (mode, to) =>
        `${window.location.pathname}${writeAddress({ ...address, mode, id: to }, defaults)}`,
      onExplore: (filters, view) =>
        go((now) => {
          const readable = now.view === 'timeline' || now.view === 'list';
          return {
            ...explore,
            filters,
            view: view ?? (readable ? now.view : defaults.view),
            event: undefined,
            span: undefined,
          };
        }),
      onDisagreement: (disagreement) =>
        go({
          ...explore,
          event: undefined,
          view: 'disagreements',
          differ: undefined,
          disagreement,
        }),
    };
  }, [address, defaults, go]);

  return (
    <>
      <PageHeader
        file={chronology.file.title}
        className={styles.header}
        back={
          <Button onClick={() => go({ mode: 'explore', id: undefined })}>
            <span aria-hidden="true">‹</span> Explore
          </Button>
        }
      >
        <CopyButton text={link} className={styles.copy}>
          Copy link
        </CopyButton>
      </PageHeader>
      <Notices
        loaded={loaded}
        address={address}
        refused={refused}
        onDismissed={() => main.current?.focus({ preventScroll: true })}
      />
      {known.asKnown && (
        <p className={styles.known}>
          Only what had been published by <strong>{writeDay(known.asKnown.day)}</strong>, or perhaps
          had.{' '}
          <Button variant="quiet" onClick={() => go({ known: undefined })}>
            Show everything
          </Button>
        </p>
      )}
      <main ref={main} className={styles.main} tabIndex={-1}>
        <ErrorBoundary name="This page" resetKey={`${subject} ${id}`}>
          <About
            chronology={known}
            subject={subject}
            id={id}
            quoteChecks={quoteChecks}
            ways={ways}
            arrived={arrived}
            onCite={() => setCiting(true)}
          />
        </ErrorBoundary>
      </main>
      {citing && id !== undefined && name !== undefined && (
        <CiteDialog
          chronology={known}
          cited={{ kind: 'source', id }}
          link={link()}
          onClose={() => setCiting(false)}
        />
      )}
    </>
  );
}
