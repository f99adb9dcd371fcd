import { type KeyboardEvent, type RefObject, useCallback } from 'react';

/** What the arrows go through. */
const results = '[data-result]';

/**
 * The keys of a search field and the results below it. Down leads from the field into the results
 * and on, up back to the field, Home and End to the first and the last. A letter typed among the
 * results goes on in the field. Esc closes the results and keeps the text; where they are closed it
 * is left to the field.
 *
 * @param onOpen shows the results at once, if there are any
 */
export function useResultKeys(
  box: RefObject<HTMLElement | null>,
  field: RefObject<HTMLInputElement | null>,
  open: boolean,
  onOpen: () => void,
  onClose: () => void,
): (event: KeyboardEvent) => void {
  return useCallback(
    (event) => {
      if (event.nativeEvent.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
      const inField = event.target === field.current;
      const isDown = event.key === 'ArrowDown';
      if (!open && inField && isDown) onOpen();
      const all = [...(box.current?.querySelectorAll<HTMLElement>(results) ?? [])];
      const at = all.indexOf(event.target as HTMLElement);
      const to = inField ? (isDown ? all[0] : undefined) : neighbour(all, at, event.key);
      if (to) to.focus();
      else if (at === 0 && event.key === 'ArrowUp') field.current?.focus();
      else if (open && event.key === 'Escape') {
        onClose();
        field.current?.focus();
      } else {
        // The letter itself lands where the focus then is.
        const types = event.key.length === 1 ? event.key !== ' ' : event.key === 'Backspace';
        if (at >= 0 && types) {
          field.current?.focus();
          event.stopPropagation();
        }
        return;
      }
      event.preventDefault();
      event.stopPropagation();
    },
    [box, field, open, onOpen, onClose],
  );
}

function neighbour(all: readonly HTMLElement[], at: number, key: string): HTMLElement | undefined {
  if (at < 0) return undefined;
  if (key === 'ArrowDown') return all[at + 1] ?? all[at];
  if (key === 'ArrowUp') return all[at - 1];
  if (key === 'Home') return all[0];
  return key === 'End' ? all.at(-1) : undefined;
}
