import { useEffect, useEffectEvent } from 'react';

/** Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y) wherever the focus is, but for an open dialog. */
export function useEditorKeys(undo: () => void, redo: () => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    if (altKey || !(ctrlKey || metaKey)) return;
    const letter = key.toLowerCase();
    const act = letter === 'y' || (letter === 'z' && shiftKey) ? redo : letter === 'z' && undo;
    if (!act || document.querySelector('dialog[open], :popover-open')) return;
    // The browser's own knows one field at a time, and nothing of steps.
    event.preventDefault();
    act();
  });
  useEffect(() => {
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
