import { useMemo, useRef } from 'react';
import { writeAddress } from '../address/read-address.ts';
import { linkTo } from '../address/use-address.ts';
import { useKnown } from '../address/use-seen.ts';
import { writeDay } from '../events/date-words.ts';
import { filtersInWords } from '../filters/filters-in-words.ts';
import NoMatches from '../filters/no-matches.tsx';
import { useShownEvents } from '../filters/use-shown-events.ts';
import { Button } from '../ui/button.tsx';
import { Message } from '../ui/message.tsx';
import { useSetting } from '../ui/use-setting.ts';
import { useTitle } from '../ui/use-title.ts';
import { mostEvents, numberSources, toHandoutYears } from './handout.ts';
import { HandoutEventView } from './handout-event.tsx';
import styles from './handout-events.module.css';
import { HandoutChoice, HandoutFrame } from './handout-frame.tsx';
import { HandoutFact, HandoutHead } from './handout-head.tsx';
import { HandoutSources } from './handout-sources.tsx';
import { countLeftOut, countOf, writeEventCount } from './handout-words.ts';
import type { TourPageProps } from './tour-pages.tsx';
import { useRunningTitle } from './use-running-title.ts';

/** What the filters of the address leave, on paper, in the order of dates. */
export function HandoutOfEvents(props: TourPageProps) {
  const { loaded, quoteChecks, defaults, address, refused, go } = props;
  const { faults } = loaded;
  const { filters, known } = address;
  const chronology = useKnown(loaded.chronology, known);
  const { file } = chronology;
  const notKnown = loaded.chronology.events.length - chronology.events.length;
  const main = useRef<HTMLElement>(null);
  const [all, setAll] = useSetting('handout-excerpts', false);
  const { matching, perhaps, unsearched, index, textMatches } = useShownEvents(chronology, address);
  const years = useMemo(() => toHandoutYears(matching, all), [matching, all]);
  const sources = useMemo(() => numberSources(years.flatMap(({ events }) => events)), [years]);
  const printed = Math.min(matching.length, mostEvents);
  const count = writeEventCount(printed, matching.length, chronology.events.length);
  const chosen = filtersInWords(chronology, filters);
  const leftOut = countLeftOut(faults);

  useTitle('Handout', file.title);
  useRunningTitle(chosen || 'All events', file);

  const frame = {
    back: 'Back to exploring',
    onBack: () => go({ mode: 'explore' }),
    refused,
    mainRef: main,
  };
  if (unsearched === 'loading')
    return (
      <HandoutFrame {...frame} printable={false}>
        <p role="status">Searching…</p>
      </HandoutFrame>
    );
  if (unsearched === 'failed')
    return (
      <HandoutFrame {...frame} printable={false}>
        <Message
          tone="problem"
          title="The search could not be loaded, so there is no telling which events match."
          actions={<Button onClick={() => window.location.reload()}>Load the page again</Button>}
        />
      </HandoutFrame>
    );
  if (matching.length === 0)
    return (
      <HandoutFrame {...frame} printable={false}>
        <h1 className={styles.nothing}>Nothing to hand out</h1>
        {chronology.events.length === 0 ? (
          <p>This file has no events.</p>
        ) : (
          <NoMatches
            index={index}
            filters={filters}
            textMatches={textMatches}
            perhaps={perhaps.length}
            onFilters={(next) => {
              go({ filters: next });
              // The button that did it goes away.
              main.current?.focus({ preventScroll: true });
            }}
          />
        )}
      </HandoutFrame>
    );

  // Short enough to be typed: what it leaves out does not change which events match.
  const link = linkTo(
    writeAddress(
      { ...address, mode: 'explore', event: undefined, revision: file.revised },
      defaults,
    ),
  );

  return (
    <HandoutFrame
      {...frame}
      printable
      choices={
        <HandoutChoice chosen={all} onChoose={setAll}>
          All excerpts
        </HandoutChoice>
      }
    >
      <HandoutHead
        kind={`Handout · ${count}`}
        title={file.title}
        summary={file.summary}
        file={file}
        link={link}
      >
        <HandoutFact name="Filters">{chosen || 'None'}</HandoutFact>
        {known !== undefined && (
          <HandoutFact name="As known on">
            {writeDay(known)}; {countOf(notKnown, 'event')} not yet known
          </HandoutFact>
        )}
        {perhaps.length > 0 && (
          <HandoutFact name="Left out">
            {countOf(perhaps.length, 'event')} that may belong to these dates
          </HandoutFact>
        )}
        {leftOut > 0 && (
          <HandoutFact name="Missing">
            {countOf(leftOut, 'event')} of the file could not be read
          </HandoutFact>
        )}
      </HandoutHead>
      {years.map(({ heading, events }) => (
        <section key={heading ?? ''} className={styles.year}>
          <h2 className={styles.heading}>{heading ?? 'Undated'}</h2>
          {events.map((shown) => (
            <HandoutEventView
              key={shown.event.id}
              chronology={chronology}
              quoteChecks={quoteChecks}
              sources={sources}
              shown={shown}
            />
          ))}
        </section>
      ))}
      {printed < matching.length && (
        <p className={styles.bounded}>These are {count}. Filters choose others.</p>
      )}
      <HandoutSources chronology={chronology} sources={sources} />
    </HandoutFrame>
  );
}
