import { lazy, Suspense, useMemo } from 'react';
import type { AddressDefaults } from '../address/address.ts';
import { whoSaysSo } from '../events/attribution-words.ts';
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import { writeEventDate } from '../events/date-words.ts';
import { dayOf } from '../events/dates.ts';
import type { Excerpt, Step, Tour } from '../events/format.ts';
import { publishedInWords } from '../events/publication-words.ts';
import { type QuoteChecks, quoteKey } from '../events/quote-checks.ts';
import { useShownEvents } from '../filters/use-shown-events.ts';
import { placeInWords } from '../sources/checked-words.ts';
import { MarkedQuote } from '../sources/marked-quote.tsx';
import { marksOf } from '../sources/marks-of.ts';
import { isChecked } from '../sources/quote-check.ts';
import { PartNotLoadedError } from '../ui/error-boundary.tsx';
import styles from './step-picture.module.css';
import { excerptOf, exploreAddress, focusOf, laterThan } from './step-view.ts';

// The words of a step do not wait for vis-timeline.
const StageTimeline = lazy(() =>
  import('../timeline/stage-timeline.tsx')
    .then(({ StageTimeline }) => ({ default: StageTimeline }))
    .catch((error: unknown) => {
      throw new PartNotLoadedError(String(error));
    }),
);

export interface StepPictureProps {
  chronology: Chronology;
  quoteChecks: QuoteChecks;
  tour: Tour;
  step: Step;
  defaults: AddressDefaults;
  /** Milliseconds in which the timeline goes from one step's span to the next one's. */
  glide?: number;
}

/**
 * What an audience sees of a step: its words, its excerpt, and its events along time. It fills what
 * holds it, and all its sizes are in rem: 90 rem by 50⅝ rem are a whole screen.
 */
export function StepPicture(props: StepPictureProps) {
  const { chronology, tour, step, defaults, glide = 0 } = props;
  const address = useMemo(
    () => exploreAddress(step, chronology, defaults),
    [step, chronology, defaults],
  );
  const { shown } = useShownEvents(chronology, address);
  const focus = useMemo(() => focusOf(step, chronology), [step, chronology]);
  const events = useMemo(() => withFocus(shown, focus), [shown, focus]);
  const lit = useMemo(() => new Set(step.events), [step.events]);
  const later = useMemo(() => laterThan(focus, events), [focus, events]);
  const proof = excerptOf(step, chronology);
  const [first] = focus;
  const when = first && writeEventDate(first);
  const number = tour.steps.indexOf(step) + 1;
  return (
    <div className={styles.picture}>
      <div className={styles.above}>
        <div className={styles.words}>
          <p className={styles.where}>
            Step {number} of {tour.steps.length}
            {when && ` · ${when}`}
          </p>
          <h1 className={styles.title}>{step.title}</h1>
          <p className={styles.text}>{step.text}</p>
        </div>
        {proof && <Proof {...props} {...proof} />}
      </div>
      <div className={styles.timeline}>
        <Suspense>
          <StageTimeline
            chronology={chronology}
            events={events}
            lanes={step.lanes}
            span={address.span}
            lit={lit}
            dimmed={later}
            today={dayOf(Date.now())}
            glide={glide}
          />
        </Suspense>
      </div>
    </div>
  );
}

interface ProofProps extends Pick<StepPictureProps, 'chronology' | 'quoteChecks'> {
  event: ChronologyEvent;
  excerpt: Excerpt;
}

/** The excerpt as a pull quote; where it stands and who says so below it. */
function Proof({ chronology, quoteChecks, event, excerpt }: ProofProps) {
  const source = chronology.sourceById.get(excerpt.source);
  const check = quoteChecks.get(quoteKey(event.id, excerpt.id));
  const place = useMemo(
    () =>
      isChecked(check, excerpt.quote) ? unbroken(placeInWords(check).toLowerCase()) : 'not checked',
    [check, excerpt.quote],
  );
  return (
    <figure className={styles.proof}>
      <blockquote className={styles.quote}>
        <MarkedQuote quote={excerpt.quote} marks={marksOf(event, excerpt)} />
      </blockquote>
      <figcaption className={styles.source}>
        <p>{capitalise(whoSaysSo(excerpt.attribution, chronology))}</p>
        {source && (
          <p>
            {source.title} · {publishedInWords(source, 'short')}, {place}
          </p>
        )}
        {event.kind === 'plan' && <p>A plan when it was written.</p>}
      </figcaption>
    </figure>
  );
}

/** A number stays with its word. */
const unbroken = (text: string) => text.replaceAll(' ', '\u00a0');

const capitalise = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** What a step is about is on its picture, whatever its filters say. */
function withFocus(
  shown: readonly ChronologyEvent[],
  focus: readonly ChronologyEvent[],
): readonly ChronologyEvent[] {
  const missing = focus.filter((event) => !shown.includes(event));
  if (missing.length === 0) return shown;
  return [...shown, ...missing].sort((a, b) => a.order - b.order);
}
