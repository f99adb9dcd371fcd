/** The parts of exploring that come when they are needed, or when there is nothing else to do. */
import { lazyPart } from '../ui/lazy-part.tsx';

export const TimelineView = lazyPart(() => import('../timeline/timeline-view.tsx'));
export const FiguresView = lazyPart(() => import('../figures/figures-view.tsx'));
export const FigureStrip = lazyPart(() => import('../figures/figure-strip.tsx'));
export const DisagreementsView = lazyPart(() => import('../sources/disagreements-view.tsx'));
export const EventSide = lazyPart(() => import('./event-side.tsx'));
export const KnownBar = lazyPart(() => import('./known-bar.tsx'));
export const KeysDialog = lazyPart(() => import('./keys-dialog.tsx'));
export const Notices = lazyPart(() => import('./notices.tsx'));
export const TourReturn = lazyPart(() => import('./tour-return.tsx'));
export const NoMatches = lazyPart(() => import('../filters/no-matches.tsx'));
export const CarryAway = lazyPart(() => import('./carry-away.tsx'));

/**
 * Starts to load what an address will show, beside the events file.
 *
 * @param query of the address bar
 */
export function preloadParts(query: string, isPhone: boolean): void {
  const asked = new URLSearchParams(query);
  const view = asked.get('view') ?? (isPhone ? 'list' : 'timeline');
  if (asked.has('mode')) return;
  if (view === 'timeline') void TimelineView.preload();
  if (asked.has('event')) void EventSide.preload();
  if (asked.has('known')) void KnownBar.preload();
}
