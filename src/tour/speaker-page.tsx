import { type CSSProperties, useCallback, useEffect, useRef, useState } from 'react';
import { writeEventDate } from '../events/date-words.ts';
import type { Step } from '../events/format.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useTitle } from '../ui/use-title.ts';
import { AudienceState } from './audience-state.tsx';
import { titleOf } from './draft-tour.ts';
import { GoToStep, numberField } from './go-to-step.tsx';
import { KeysList } from './keys-list.tsx';
import type { KnownTour } from './known-tours.ts';
import { SmallPicture } from './small-picture.tsx';
import { SpeakerClock } from './speaker-clock.tsx';
import { SpeakerNotes } from './speaker-notes.tsx';
import styles from './speaker-page.module.css';
import { SpeakerSteps } from './speaker-steps.tsx';
import { focusOf } from './step-view.ts';
import { newName } from './talk.ts';
import { audienceWindow, talkQuery } from './talk-windows.ts';
import type { TourPageProps } from './tour-pages.tsx';
import { useFullScreen } from './use-full-screen.ts';
import { useNotesSize } from './use-notes-size.ts';
import { useTalk } from './use-talk.ts';
import { useTourKeys } from './use-tour-keys.ts';

interface SpeakerPageProps extends TourPageProps {
  known: KnownTour;
  step: Step;
}

/** What the speaker sees: the step that is shown and the next one, notes, clock, all steps. */
export function SpeakerPage(props: SpeakerPageProps) {
  const { known, step, loaded, quoteChecks, defaults, address, go } = props;
  const { tour } = known;
  const { chronology } = loaded;
  useTitle('Speaker', step.title, titleOf(tour));

  // A speaker window that was opened by hand begins a talk of its own.
  const [own] = useState(newName);
  const name = address.talk ?? own;
  const follow = useCallback(
    (id: string) => {
      if (tour.steps.some((one) => one.id === id)) go({ step: id, talk: name }, 'replace');
    },
    [tour, name, go],
  );
  const talk = useTalk(name, 'speaker', { tour: tour.id, step: step.id }, follow);
  const { blank, overview, startedAt } = talk.state;
  const [dialog, setDialog] = useState<'keys' | 'goTo'>();
  const notes = useNotesSize();
  const fullScreen = useFullScreen();

  const index = tour.steps.indexOf(step);
  const next = tour.steps[index + 1];
  const show = (id: string | undefined) => {
    if (id === undefined) return;
    talk.change({ step: id });
    follow(id);
  };
  const acts = {
    next: () => show(next?.id),
    back: () => show(tour.steps[index - 1]?.id),
    blank: () => talk.change({ blank: !blank }),
    overview: () => talk.change({ overview: !overview }),
  };
  useTourKeys({
    ...acts,
    first: () => show(tour.steps[0]?.id),
    last: () => show(tour.steps.at(-1)?.id),
    // A clicker's F5 must not load the window again.
    fullScreen: fullScreen.toggle,
    goTo: () => setDialog('goTo'),
    keys: () => setDialog('keys'),
    leave: () => talk.change({ blank: false, overview: false }),
  });

  // Each step begins at its top, where a screen is too small for all of it.
  const main = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: for each step anew
  useEffect(() => {
    if (!main.current) return;
    for (const part of [main.current, ...main.current.children]) part.scrollTop = 0;
  }, [step]);

  const audienceLink = () => {
    const { given } = address;
    const place = { mode: 'guided', tour: tour.id, step: step.id, given, talk: name } as const;
    return `${window.location.pathname}${talkQuery(place, defaults)}`;
  };

  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <p className={styles.what}>
          <b>Speaker window</b>{' '}
          <span>
            {titleOf(tour)} · {tour.steps.length} {tour.steps.length === 1 ? 'step' : 'steps'}
          </span>
        </p>
        <SpeakerClock tour={tour} step={step.id} startedAt={startedAt} />
      </header>
      <main ref={main} className={styles.main}>
        <section className={styles.current} aria-label="On screen">
          <p className={styles.label}>
            {blank ? 'Blank on screen' : overview ? 'All steps on screen' : 'On screen'} · Step{' '}
            {index + 1} of {tour.steps.length}
          </p>
          <h1 className={styles.title}>{step.title}</h1>
          <p className={styles.text}>{step.text}</p>
          <div className={styles.picture} data-blank={blank}>
            <SmallPicture
              chronology={chronology}
              quoteChecks={quoteChecks}
              tour={tour}
              step={step}
              defaults={defaults}
            />
          </div>
        </section>
        <div className={styles.beside}>
          <section
            aria-labelledby="speaker-notes"
            style={{ '--notes-size': notes.size } as CSSProperties}
          >
            <div className={styles.notesHead}>
              <h2 id="speaker-notes" className={styles.label}>
                Notes
              </h2>
              <Button
                variant="icon"
                aria-label="Smaller notes"
                aria-disabled={!notes.smaller}
                onClick={notes.smaller}
              >
                A−
              </Button>
              <Button
                variant="icon"
                aria-label="Larger notes"
                aria-disabled={!notes.larger}
                onClick={notes.larger}
              >
                A+
              </Button>
            </div>
            <SpeakerNotes notes={step.notes} />
          </section>
          <section className={styles.next} aria-labelledby="speaker-next">
            <h2 id="speaker-next" className={styles.label}>
              Next
            </h2>
            {next ? (
              <>
                <p className={styles.nextTitle}>{next.title}</p>
                <p className={styles.soft}>
                  {focusOf(next, chronology)
                    .slice(0, 1)
                    .map((event) => writeEventDate(event))}
                </p>
              </>
            ) : (
              <p className={styles.soft}>This is the last step.</p>
            )}
          </section>
          <SpeakerSteps steps={tour.steps} current={step.id} onStep={show} />
        </div>
      </main>
      <footer className={styles.footer}>
        <Button disabled={index === 0} onClick={acts.back}>
          <span aria-hidden="true">←</span> Back
        </Button>
        <Button variant="strong" disabled={!next} onClick={acts.next}>
          Next <span aria-hidden="true">→</span>
        </Button>
        <Button aria-pressed={blank} onClick={acts.blank}>
          Blank
        </Button>
        <Button aria-pressed={overview} onClick={acts.overview}>
          Overview
        </Button>
        <AudienceState
          joined={talk.joined}
          link={audienceLink}
          onOpen={() => {
            const opened = window.open(audienceLink(), audienceWindow(name));
            if (opened) talk.add(opened);
            return opened !== null;
          }}
        />
        <Button variant="quiet" className={styles.keys} onClick={() => setDialog('keys')}>
          Keys
        </Button>
        <Button variant="quiet" onClick={() => talk.change({ startedAt: Date.now() })}>
          {startedAt === undefined ? 'Start clock' : 'Restart clock'}
        </Button>
      </footer>
      <Dialog open={dialog === 'keys'} onClose={() => setDialog(undefined)} title="Keys">
        <KeysList atSpeaker />
      </Dialog>
      <Dialog
        open={dialog === 'goTo'}
        onClose={() => setDialog(undefined)}
        title="Go to a step"
        initialFocus={numberField}
      >
        <GoToStep
          steps={tour.steps}
          onStep={(id) => {
            setDialog(undefined);
            show(id);
          }}
        />
      </Dialog>
    </div>
  );
}
