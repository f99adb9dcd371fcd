import { useEffect } from 'react';
import { isTyping } from '../ui/is-typing.ts';

/**
 * Keys of the exploring mode, by `KeyboardEvent.key`. None fires while someone types, with Ctrl,
 * Alt or Meta held, in a dialog, or after something nearer has used the key.
 */
export function useKeys(keys: Readonly<Record<string, () => void>>, on: boolean): void {
  useEffect(() => {
    if (!on) return;
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
      if (isTyping(event.target) || document.querySelector('dialog[open], :popover-open')) return;
      const act = keys[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [keys, on]);
}
