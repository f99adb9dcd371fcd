import { useEffect, useLayoutEffect, useRef } from 'react';
import { isTyping } from '../ui/is-typing.ts';
import { actOf, type Focus, type TourAct } from './tour-keys.ts';

export type TourActs = Partial<Record<TourAct, () => void>>;

/**
 * Hears the keys of a tour before anything else on the page does, so that none gets stuck with a
 * focused part; none fires while someone types, or with Ctrl, Alt or Meta held.
 *
 * @param onKey is told of every key that means something, before it acts
 */
export function useTourKeys(acts: TourActs, onKey?: () => void): void {
  const latest = useRef({ acts, onKey });
  useEffect(() => {
    latest.current = { acts, onKey };
  });
  // From the first sight of a step on: who sees it may press a key.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { key, shiftKey, ctrlKey, altKey, metaKey, target } = event;
      const held = ctrlKey || altKey || metaKey;
      const name = actOf({ key, shiftKey, held }, focusOf(target));
      // An open dialog closes itself with Esc.
      if (name === 'leave' && document.querySelector('dialog[open], :popover-open')) return;
      const act = name && latest.current.acts[name];
      if (!act) return;
      event.preventDefault();
      event.stopPropagation();
      latest.current.onKey?.();
      act();
    };
    window.addEventListener('keydown', press, { capture: true });
    return () => window.removeEventListener('keydown', press, { capture: true });
  }, []);
}

function focusOf(target: EventTarget | null): Focus {
  if (isTyping(target)) return 'text';
  const control = target instanceof Element && target.closest('button, a[href], input, summary');
  return control ? 'control' : 'page';
}
