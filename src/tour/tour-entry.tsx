import { useId } from 'react';
import type { Mode } from '../address/address.ts';
import { Button } from '../ui/button.tsx';
import { titleOf } from './draft-tour.ts';
import { type KnownTour, plannedMinutes, writeMinutes } from './known-tours.ts';
import { PlayByItself } from './play-by-itself.tsx';
import { SmallPicture } from './small-picture.tsx';
import type { StepPictureProps } from './step-picture.tsx';
import styles from './tour-entry.module.css';

interface TourEntryProps extends Pick<StepPictureProps, 'chronology' | 'quoteChecks' | 'defaults'> {
  known: KnownTour;
  /** @param pace seconds for each step, if it shall go on by itself */
  onPresent: (pace?: number) => void;
  onPresentWithSpeaker: () => void;
  onOpen: (mode: Extract<Mode, 'editor' | 'handout'>) => void;
}

/** One tour of the start page: what it is, its first picture, and what can be done with it. */
export function TourEntry({
  known,
  onPresent,
  onPresentWithSpeaker,
  onOpen,
  ...picture
}: TourEntryProps) {
  const { tour, from } = known;
  const [first] = tour.steps;
  const minutes = plannedMinutes(tour);
  const title = useId();
  return (
    <article className={styles.entry} aria-labelledby={title}>
      <div className={styles.picture}>
        {first && <SmallPicture {...picture} tour={tour} step={first} />}
      </div>
      <div>
        <h3 id={title} className={styles.title}>
          {titleOf(tour)}
        </h3>
        <p className={styles.size}>
          {tour.steps.length} {tour.steps.length === 1 ? 'step' : 'steps'}
          {minutes !== undefined && minutes > 0 && ` · ${writeMinutes(minutes)}`}
        </p>
        {tour.summary && <p className={styles.summary}>{tour.summary}</p>}
        <div className={styles.acts}>
          <Button variant="strong" disabled={!first} onClick={() => onPresent()}>
            Present
          </Button>
          <Button disabled={!first} onClick={onPresentWithSpeaker}>
            Present with speaker window
          </Button>
        </div>
        <div className={styles.acts}>
          {first && <PlayByItself onPlay={onPresent} />}
          <Button variant="quiet" onClick={() => onOpen('handout')}>
            Handout
          </Button>
          <Button variant="quiet" onClick={() => onOpen('editor')}>
            {from === 'browser' ? 'Edit' : 'Edit a copy'}
          </Button>
        </div>
      </div>
    </article>
  );
}
