import { useEffect, useState } from 'react';
import type { Address } from '../address/address.ts';
import { usePreloaded } from '../ui/lazy-part.tsx';
import { TimelineView } from './parts.ts';

/**
 * Whether the list stands in for the timeline with which the page opens, until that is there.
 * Whoever reads on in it keeps it.
 *
 * @param onReadOn is told when someone has scrolled, or has put the focus in it
 */
export function useStandIn({ view }: Pick<Address, 'view'>, onReadOn: () => void): boolean {
  const wanted = view === 'timeline';
  const there = usePreloaded(TimelineView, wanted);
  // A link is for what it names, and would scroll the list to its event.
  const [standsIn, setStandsIn] = useState(() => wanted && !there && !window.location.search);
  if (standsIn && (there || !wanted)) setStandsIn(false);

  useEffect(() => {
    if (!standsIn) return;
    const notice = ({ target }: Event) => {
      const list = document.querySelector('main');
      if (target === document || (target instanceof Node && list?.contains(target))) onReadOn();
    };
    window.addEventListener('scroll', notice, { capture: true, passive: true });
    window.addEventListener('focusin', notice);
    return () => {
      window.removeEventListener('scroll', notice, { capture: true });
      window.removeEventListener('focusin', notice);
    };
  }, [standsIn, onReadOn]);

  return standsIn;
}
