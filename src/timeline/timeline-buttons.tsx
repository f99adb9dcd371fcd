import { Button } from '../ui/button.tsx';
import styles from './timeline-view.module.css';
import type { Movement } from './use-movement.ts';
import { pan, zoom } from './view.ts';

/** A button for each movement that a hand can make. */
export function TimelineButtons({ movement }: { movement: Movement }) {
  const { now, move, fit } = movement;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend of its own
    <div role="group" className={styles.buttons} aria-label="Move the timeline">
      <Button aria-label="Earlier" onClick={() => move(pan(now(), -0.5))}>
        ◂
      </Button>
      <Button aria-label="Zoom out" onClick={() => move(zoom(now(), 1.5))}>
        −
      </Button>
      <Button onClick={fit}>Fit</Button>
      <Button aria-label="Zoom in" onClick={() => move(zoom(now(), 1 / 1.5))}>
        +
      </Button>
      <Button aria-label="Later" onClick={() => move(pan(now(), 0.5))}>
        ▸
      </Button>
    </div>
  );
}
