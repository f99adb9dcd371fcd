import { useMemo, useState } from 'react';
import { defaultAddress } from '../address/address.ts';
import { writeAddress } from '../address/read-address.ts';
import { linkTo } from '../address/use-address.ts';
import { useSetting } from '../ui/use-setting.ts';
import { useTitle } from '../ui/use-title.ts';
import { numberSources, toHandoutSteps, withNotesMark } from './handout.ts';
import { HandoutChoice, HandoutFrame } from './handout-frame.tsx';
import { HandoutFact, HandoutHead } from './handout-head.tsx';
import { HandoutSources } from './handout-sources.tsx';
import { HandoutStepView } from './handout-step.tsx';
import styles from './handout-steps.module.css';
import { countOf } from './handout-words.ts';
import { type KnownTour, plannedMinutes, writeMinutes } from './known-tours.ts';
import type { TourPageProps } from './tour-pages.tsx';
import { useRunningTitle } from './use-running-title.ts';

interface HandoutOfTourProps extends TourPageProps {
  known: KnownTour;
}

/** A tour on paper: for who listened, or with the notes for who speaks. */
export function HandoutOfTour(props: HandoutOfTourProps) {
  const { loaded, quoteChecks, defaults, address, refused, go, known } = props;
  const { tour, from } = known;
  const { chronology } = loaded;
  const { file } = chronology;
  const [all, setAll] = useSetting('handout-excerpts', false);
  // Never remembered: notes that were printed once must not slip into the next handout.
  const [withNotes, setWithNotes] = useState(() => window.location.hash === withNotesMark);
  const steps = useMemo(() => toHandoutSteps(tour, chronology, all), [tour, chronology, all]);
  const sources = useMemo(() => numberSources(steps.flatMap(({ events }) => events)), [steps]);
  const minutes = plannedMinutes(tour);

  useTitle(withNotes ? 'Notes' : 'Handout', tour.title);
  useRunningTitle(withNotes ? `Speaker’s notes – ${tour.title}` : tour.title, file);

  // Short enough to be typed: what else a link holds, each step has of its own.
  const link = linkTo(
    writeAddress(
      {
        ...defaultAddress(defaults),
        mode: 'guided',
        tour: tour.id,
        given: from === 'link' ? address.given : undefined,
        revision: file.revised,
      },
      defaults,
    ),
  );

  return (
    <HandoutFrame
      back="Back to the tour"
      onBack={() => go({ mode: 'guided' })}
      printable
      refused={refused}
      choices={
        <>
          {tour.steps.some((step) => step.notes || step.minutes !== undefined) && (
            <HandoutChoice chosen={withNotes} onChoose={setWithNotes}>
              Speaker’s notes and minutes
            </HandoutChoice>
          )}
          <HandoutChoice chosen={all} onChoose={setAll}>
            All excerpts
          </HandoutChoice>
        </>
      }
    >
      <HandoutHead
        kind={`${withNotes ? 'Speaker’s notes' : 'Handout'} · a tour in ${countOf(steps.length, 'step')}`}
        title={tour.title}
        summary={tour.summary}
        file={file}
        link={link}
      >
        {from === 'browser' && (
          <HandoutFact name="Kept">
            In the browser in which it was made; the address opens it there alone
          </HandoutFact>
        )}
        {withNotes && (
          <HandoutFact name="Notes">
            Not for the audience
            {minutes !== undefined && `; ${writeMinutes(minutes)} planned`}
          </HandoutFact>
        )}
      </HandoutHead>
      <ol className={styles.steps}>
        {steps.map((step, index) => (
          <HandoutStepView
            key={step.step.id}
            chronology={chronology}
            quoteChecks={quoteChecks}
            sources={sources}
            step={step}
            number={index + 1}
            withNotes={withNotes}
          />
        ))}
      </ol>
      <HandoutSources chronology={chronology} sources={sources} />
    </HandoutFrame>
  );
}
