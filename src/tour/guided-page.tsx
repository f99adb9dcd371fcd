import { useCallback, useState } from 'react';
import type { Step } from '../events/format.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useTitle } from '../ui/use-title.ts';
import styles from './guided-page.module.css';
import { KeysList } from './keys-list.tsx';
import type { KnownTour } from './known-tours.ts';
import { NotesDrawer } from './notes-drawer.tsx';
import { NotesLink } from './notes-link.tsx';
import { StepPicture } from './step-picture.tsx';
import { exploreAddress } from './step-view.ts';
import { StepsOverview } from './steps-overview.tsx';
import { speakerFeatures, speakerWindow, talkQuery } from './talk-windows.ts';
import type { TourPageProps } from './tour-pages.tsx';
import { useAutoplay } from './use-autoplay.ts';
import { useFullScreen } from './use-full-screen.ts';
import { useStageSize } from './use-stage-size.ts';
import { useSwipe } from './use-swipe.ts';
import { useTalk } from './use-talk.ts';
import { useTalkName } from './use-talk-name.ts';
import { useTourKeys } from './use-tour-keys.ts';

interface GuidedPageProps extends TourPageProps {
  known: KnownTour;
  step: Step;
}

/** Milliseconds from one step's span to the next one's: slow enough for a room to follow. */
const glide = 900;

/** What the audience sees: one step, as large as the window, and nothing to distract from it. */
export function GuidedPage(props: GuidedPageProps) {
  const { known, step, loaded, quoteChecks, defaults, address, go } = props;
  const { tour } = known;
  const { chronology } = loaded;
  useStageSize();
  useTitle(step.title, tour.title);

  const name = useTalkName(address.talk);
  const show = useCallback(
    (id: string | undefined, move: 'push' | 'replace' = 'push') => {
      // Other windows are not trusted with more than the names of steps.
      if (tour.steps.some((one) => one.id === id)) go({ step: id }, move);
    },
    [tour, go],
  );
  const talk = useTalk(name, 'audience', { tour: tour.id, step: step.id }, show);
  const { blank, overview } = talk.state;

  const index = tour.steps.indexOf(step);
  const next = () => show(tour.steps[index + 1]?.id);
  const back = () => show(tour.steps[index - 1]?.id);
  const autoplay = useAutoplay(address.pace, step.id, () =>
    show(tour.steps[(index + 1) % tour.steps.length]?.id, 'replace'),
  );
  const fullScreen = useFullScreen();
  const swipe = useSwipe(next, back);
  const [notesOpen, setNotesOpen] = useState(false);
  const [dialog, setDialog] = useState<'keys' | 'blocked'>();
  const [typing, setTyping] = useState(false);

  const speakerLink = () => {
    const { given } = address;
    const place = { mode: 'speaker', tour: tour.id, step: step.id, given, talk: name } as const;
    return `${window.location.pathname}${talkQuery(place, defaults)}`;
  };
  const openSpeaker = () => {
    const opened = window.open(speakerLink(), speakerWindow(name), speakerFeatures);
    if (opened) talk.add(opened);
    else setDialog('blocked');
  };
  const explore = () => {
    const { talk: own, given } = address;
    const place = { tour: tour.id, step: step.id, talk: own, given };
    go({ ...exploreAddress(step, chronology, defaults), ...place });
  };
  const leave = () => {
    if (notesOpen) return setNotesOpen(false);
    if (overview || blank) return talk.change({ overview: false, blank: false });
    go({ mode: 'tours', tour: undefined, step: undefined, pace: undefined });
  };
  const showOverview = (withNumber: boolean) => {
    setTyping(withNumber);
    talk.change({ overview: withNumber || !overview });
  };

  useTourKeys({
    next,
    back,
    first: () => show(tour.steps[0]?.id),
    last: () => show(tour.steps.at(-1)?.id),
    goTo: () => showOverview(true),
    overview: () => showOverview(false),
    blank: () => talk.change({ blank: !blank }),
    fullScreen: fullScreen.toggle,
    speaker: openSpeaker,
    notes: () => setNotesOpen(!notesOpen),
    keys: () => setDialog('keys'),
    leave,
  });

  return (
    <div className={styles.page}>
      <main className={styles.stage} {...swipe} data-blank={blank}>
        <StepPicture
          chronology={chronology}
          quoteChecks={quoteChecks}
          tour={tour}
          step={step}
          defaults={defaults}
          glide={glide}
        />
      </main>
      {/* All that a screen reader hears of a step that came by itself. */}
      <p role="status" className="visually-hidden">
        {blank
          ? 'The screen is blank.'
          : `Step ${index + 1} of ${tour.steps.length}: ${step.title}`}
      </p>
      {notesOpen && (
        <NotesDrawer
          step={step}
          link={<NotesLink address={address} defaults={defaults} />}
          onClose={() => setNotesOpen(false)}
        />
      )}
      <footer className={styles.footer}>
        <span className={styles.progress} aria-hidden="true">
          {tour.steps.map(({ id }, at) => (
            <i key={id} data-state={at < index ? 'done' : at === index ? 'now' : 'to-come'} />
          ))}
        </span>
        <span className={styles.said}>
          {fullScreen.refused && 'The browser refused full screen.'}
          {autoplay.playing && 'Plays by itself; any key stops it.'}
        </span>
        {address.pace !== undefined && !autoplay.playing && (
          <Button variant="quiet" onClick={autoplay.play}>
            Play on
          </Button>
        )}
        <Button variant="quiet" aria-label="Back" disabled={index === 0} onClick={back}>
          <kbd>←</kbd>
        </Button>
        <Button
          variant="quiet"
          aria-label="Next"
          disabled={index === tour.steps.length - 1}
          onClick={next}
        >
          <kbd>→</kbd> <span aria-hidden="true">step</span>
        </Button>
        <Button variant="quiet" onClick={explore}>
          Explore from here
        </Button>
        <Button variant="quiet" onClick={() => setDialog('keys')}>
          <kbd>?</kbd> keys
        </Button>
      </footer>
      {overview && (
        <StepsOverview
          tour={tour}
          current={step.id}
          typing={typing}
          onStep={(id) => {
            talk.change({ overview: false });
            show(id);
          }}
          onClose={() => talk.change({ overview: false })}
        />
      )}
      {blank && <div className={styles.blank} />}
      <Dialog open={dialog === 'keys'} onClose={() => setDialog(undefined)} title="Keys">
        <KeysList />
      </Dialog>
      <Dialog
        open={dialog === 'blocked'}
        onClose={() => setDialog(undefined)}
        title="The browser blocked the speaker window"
      >
        <p>
          Allow pop-ups for this page and press <kbd>S</kbd> again, or open this link in a window of
          its own: the two find each other.
        </p>
        <p className={styles.link}>
          <a href={speakerLink()} target="_blank" rel="noopener opener">
            Speaker window
          </a>
        </p>
      </Dialog>
    </div>
  );
}
