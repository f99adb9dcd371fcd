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
    const selection = document.getSelection();
    const reads =
      list.scrollTop > 0 ||
      window.scrollY > 0 ||
      list.contains(document.activeElement) ||
      (selection?.isCollapsed === false && list.contains(selection.anchorNode));
    if (!view.isConnected || !reads || location.search || matchMedia(phone).matches) return;
    history.replaceState({ readsOn: true }, '', '?view=list');
  };
  readsOn();
  for (const sign of ['scroll', 'focusin'])
    view.addEventListener(sign, readsOn, { capture: true, passive: true });
  document.addEventListener('selectionchange', readsOn);
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
