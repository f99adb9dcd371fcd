import type { Tour } from '../events/format.ts';
import styles from './speaker-clock.module.css';
import {
  delayOf,
  elapsedSince,
  planOf,
  writeDelay,
  writeDuration,
  writeTimeOfDay,
} from './tour-clock.ts';
import { useNow } from './use-now.ts';

interface SpeakerClockProps {
  tour: Tour;
  /** The id of the step that the talk has reached. */
  step: string;
  /** Milliseconds since 1970; undefined before the talk. */
  startedAt: number | undefined;
}

/** How long the talk has lasted, what was planned for it, and the time of day. */
export function SpeakerClock({ tour, step, startedAt }: SpeakerClockProps) {
  const now = useNow(startedAt);
  const elapsed = startedAt === undefined ? 0 : elapsedSince(startedAt, now);
  const plan = planOf(tour, step);
  const delay = plan && startedAt !== undefined ? delayOf(plan, elapsed) : undefined;
  return (
    <div className={styles.clock} role="timer" aria-label="Clock">
      {delay !== undefined && (
        <span className={styles.delay} data-behind={delay > 0}>
          {writeDelay(delay)}
        </span>
      )}
      <span className={styles.elapsed} data-started={startedAt !== undefined}>
        {writeDuration(elapsed)}
      </span>
      <span className={styles.rest}>
        {plan && (
          <>
            <span>of {writeDuration(plan.total)}</span>
            {' · '}
            <span>
              this step {writeDuration(plan.begins)}–{writeDuration(plan.ends)}
            </span>
            {' · '}
          </>
        )}
        <span>
          {startedAt === undefined ? 'not started' : `started ${writeTimeOfDay(startedAt)}`}
        </span>
        {' · '}
        <span>now {writeTimeOfDay(now)}</span>
      </span>
    </div>
  );
}
