import { useLayoutEffect } from 'react';
import { phone } from '../ui/use-media.ts';

/** What `src/first-view` has written into the page, while it stands and is to be seen. */
export function firstView(): HTMLElement | undefined {
  const view = document.getElementById('first-view');
  return view?.checkVisibility() ? view : undefined;
}

/**
 * Keeps the address in step with what a reader does in the first view before the program is there:
 * to click a title is to open its event, and to read on in the list is to choose the list. The
 * program will show what the address says.
 */
export function followFirstView(): void {
  const view = firstView();
  const list = view?.querySelector('main');
  if (!view || !list) return;
  const readsOn = () => {
    const reads = list.scrollTop > 0 || window.scrollY > 0 || list.contains(document.activeElement);
    if (!view.isConnected || !reads || location.search || matchMedia(phone).matches) return;
    history.replaceState({ readsOn: true }, '', '?view=list');
  };
  readsOn();
  for (const sign of ['scroll', 'focusin'])
    view.addEventListener(sign, readsOn, { capture: true, passive: true });
  view.addEventListener('submit', (submit) => {
    submit.preventDefault();
    if (!(submit.submitter instanceof HTMLButtonElement)) return;
    const query = new URLSearchParams(location.search);
    query.set(submit.submitter.name, submit.submitter.value);
    history.pushState(null, '', `?${query}`);
  });
}

/** Whether the list stands only because someone was reading it when the timeline came. */
export const listWasKept = (): boolean =>
  (history.state as { readsOn?: boolean } | null)?.readsOn === true;

/** Puts the program in the place of the first view, in one frame: same scroll, same focus. */
export function useTakeOver(): void {
  useLayoutEffect(() => {
    const view = document.getElementById('first-view');
    if (!view) return;
    const { activeElement } = document;
    const focused = view.contains(activeElement) && activeElement?.closest('[data-event]');
    const scrolled = [window.scrollY, view.querySelector('main')?.scrollTop ?? 0] as const;
    view.remove();
    const main = document.querySelector('main');
    window.scrollTo(0, scrolled[0]);
    main?.scrollTo(0, scrolled[1]);
    if (!focused) return;
    main
      ?.querySelector<HTMLElement>(`[data-event="${focused.getAttribute('data-event')}"] button`)
      ?.focus({ preventScroll: true });
  }, []);
}
