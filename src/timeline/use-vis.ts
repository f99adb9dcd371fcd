import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Movement } from './use-movement.ts';
import {
  applyScene,
  createTimeline,
  moveTimeline,
  type Scene,
  type TimelineEvents,
  type VisTimeline,
} from './vis-timeline.ts';

/**
 * Owns the one instance of the library: made when there is a scene, changed scene by scene, and
 * destroyed with the component.
 *
 * @param handle is filled with the instance while it can be moved
 * @param scene undefined until the sizes are known
 * @param movement where it stands at first, and its steps
 * @returns whether it is there
 */
export function useVis(
  handle: RefObject<VisTimeline | undefined>,
  container: RefObject<HTMLElement | null>,
  scene: Scene | undefined,
  { target: start, now, follow }: Movement,
  on: TimelineEvents,
): boolean {
  const latest = useRef({ scene, start, on });
  useLayoutEffect(() => {
    latest.current = { scene, start, on };
  });
  const shown = useRef<{ vis: VisTimeline; scene: Scene }>(undefined);
  const [ready, setReady] = useState(false);
  const known = scene !== undefined;

  useEffect(() => {
    const { scene: first } = latest.current;
    if (!known || !first || !container.current) return;
    // The library marks its element and leaves things in it, so it gets one of its own.
    const host = document.createElement('div');
    host.style.visibility = 'hidden';
    container.current.append(host);
    const vis = createTimeline(
      host,
      first,
      latest.current.start,
      {
        // Until it is ready it looks for a place of its own.
        move: (view, dragged) => handle.current && latest.current.on.move(view, dragged),
        moved: () => handle.current && latest.current.on.moved(),
        drawn: () => handle.current && latest.current.on.drawn(),
      },
      () => {
        if (shown.current?.vis !== vis) return;
        handle.current = vis;
        moveTimeline(vis, latest.current.start, 0);
        vis.library.redraw();
        host.style.visibility = '';
        setReady(true);
      },
    );
    shown.current = { vis, scene: first };
    return () => {
      shown.current = undefined;
      handle.current = undefined;
      setReady(false);
      vis.steps.stop();
      vis.items.stop();
      vis.library.destroy();
      host.remove();
    };
  }, [known, container, handle]);

  useLayoutEffect(() => {
    const { current } = shown;
    if (!current || !scene) return;
    applyScene(current.vis, current.scene, scene, now());
    current.scene = scene;
  }, [scene, now]);

  useLayoutEffect(() => {
    const keep = () => shown.current?.vis.items.keepWordsInView(now());
    return follow(keep);
  }, [now, follow]);

  return ready;
}
