import { useEffect } from 'react';

/** Whether somebody is typing into the element, so that no letter may mean anything else. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  if (target instanceof HTMLSelectElement) return true;
  const notText = ['checkbox', 'radio', 'range', 'button', 'submit', 'reset', 'color', 'file'];
  return target instanceof HTMLInputElement && !notText.includes(target.type);
}

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
