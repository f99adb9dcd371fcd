import { type RefObject, useEffect, useRef, useState } from 'react';
import { useSize } from '../timeline/use-size.ts';
import styles from './small-picture.module.css';
import { StepPicture, type StepPictureProps } from './step-picture.tsx';

/**
 * The picture of a step as a whole screen shows it, scaled to the width that there is. It is drawn
 * only once it comes near the window, and stays; nobody can point at it, and its words are said by
 * what stands beside it.
 */
export function SmallPicture(props: Omit<StepPictureProps, 'glide'>) {
  const frame = useRef<HTMLDivElement>(null);
  const screen = useRef<HTMLDivElement>(null);
  const isNear = useNear(frame);
  const { width } = useSize(frame);
  const { width: whole } = useSize(screen);
  return (
    <div ref={frame} className={styles.frame} inert aria-hidden="true">
      <div
        ref={screen}
        className={styles.screen}
        style={{ transform: `scale(${whole > 0 ? width / whole : 0})` }}
      >
        {isNear && <StepPicture {...props} />}
      </div>
    </div>
  );
}

/** Whether an element has come near what the window shows; from then on always. */
function useNear(element: RefObject<HTMLElement | null>): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    if (isNear || !element.current) return;
    const observer = new IntersectionObserver(
      (entries) => setNear(entries.some(({ isIntersecting }) => isIntersecting)),
      { rootMargin: '50%' },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element, isNear]);
  return isNear;
}
