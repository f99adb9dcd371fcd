import type { Chronology } from '../events/chronology.ts';
import { citeDate, noProof } from '../events/citation-words.ts';
import type { QuoteChecks } from '../events/quote-checks.ts';
import { capitalise } from '../events/words.ts';
import type { HandoutEvent, HandoutStep, SourceNumbers } from './handout.ts';
import { HandoutQuotes } from './handout-quotes.tsx';
import { SourceRefs } from './handout-source-refs.tsx';
import styles from './handout-steps.module.css';
import { writeMinutes } from './known-tours.ts';

interface HandoutStepProps {
  chronology: Chronology;
  quoteChecks: QuoteChecks;
  sources: SourceNumbers;
  step: HandoutStep;
  /** Its place in the tour, from 1. */
  number: number;
  withNotes: boolean;
}

/** One step of a tour: its words, its events with their dates and proof, and perhaps the notes. */
export function HandoutStepView(props: HandoutStepProps) {
  const { step: shown, number, withNotes, ...proof } = props;
  const { step, events, missing } = shown;
  return (
    <li className={styles.step}>
      <p className={styles.number}>{number}</p>
      <div className={styles.body}>
        <h2 className={styles.title}>{step.title}</h2>
        <p className={styles.text}>{step.text}</p>
        <ul className={styles.events}>
          {events.map((event) => (
            <StepEvent key={event.event.id} {...proof} shown={event} />
          ))}
        </ul>
        {missing.length > 0 && (
          <p className={styles.missing}>Not in this revision of the file: {missing.join(', ')}</p>
        )}
        {withNotes && <Notes notes={step.notes} minutes={step.minutes} />}
      </div>
    </li>
  );
}

function StepEvent({
  shown,
  ...proof
}: Pick<HandoutStepProps, 'chronology' | 'quoteChecks' | 'sources'> & { shown: HandoutEvent }) {
  const { event } = shown;
  return (
    <li className={styles.event}>
      <p className={styles.date}>{capitalise(citeDate(event))}</p>
      <div>
        <p className={styles.eventTitle}>
          {event.title}{' '}
          {event.excerpts.length === 0 ? (
            <span className={styles.noProof}>{noProof}</span>
          ) : (
            <SourceRefs ids={event.origins.sources} sources={proof.sources} />
          )}
        </p>
        <HandoutQuotes {...proof} shown={shown} />
      </div>
    </li>
  );
}

/** Each line of the notes is one thing to say. */
function Notes({ notes, minutes }: { notes: string | undefined; minutes: number | undefined }) {
  if (!notes && minutes === undefined) return null;
  const lines = notes?.split('\n').filter((line) => line.trim() !== '') ?? [];
  return (
    <div className={styles.notes}>
      <h3 className={styles.notesTitle}>
        Notes{minutes !== undefined && ` · ${writeMinutes(minutes)}`}
      </h3>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name, and never move.
        <p key={index}>{line}</p>
      ))}
    </div>
  );
}
