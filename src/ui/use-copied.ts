import { useCallback, useEffect, useState } from 'react';

const shownFor = 2000;

/**
 * Copies a text, and tells for two seconds whether that worked.
 *
 * @returns what became of the last copy, and the function that copies; given HTML too, what is pasted
 * keeps its italics where the other program can
 */
export function useCopied(): [
  'copied' | 'failed' | undefined,
  (text: string | Promise<string>, html?: string) => void,
] {
  const [outcome, setOutcome] = useState<'copied' | 'failed'>();

  useEffect(() => {
    if (!outcome) return;
    const timer = setTimeout(() => setOutcome(undefined), shownFor);
    return () => clearTimeout(timer);
  }, [outcome]);

  const copy = useCallback((text: string | Promise<string>, html?: string) => {
    void copyText(text, html).then((done) => setOutcome(done ? 'copied' : 'failed'));
  }, []);

  return [outcome, copy];
}

/**
 * Puts a text on the clipboard; true if that worked.
 *
 * `navigator.clipboard` exists only on https and localhost; a page on plain http still has the old
 * command, which copies what is selected.
 */
async function copyText(
  text: string | Promise<string>,
  html: string | undefined,
): Promise<boolean> {
  try {
    if (html === undefined && typeof text === 'string') await navigator.clipboard.writeText(text);
    else await navigator.clipboard.write([toClipboardItem(text, html)]);
    return true;
  } catch {
    return copySelected(await text);
  }
}

const toPlain = (text: string) => new Blob([text], { type: 'text/plain' });

/** A program that knows no formatted text takes the plain one; what comes later is waited for. */
const toClipboardItem = (text: string | Promise<string>, html: string | undefined) =>
  new ClipboardItem({
    'text/plain': typeof text === 'string' ? toPlain(text) : text.then(toPlain),
    ...(html !== undefined && { 'text/html': new Blob([html], { type: 'text/html' }) }),
  });

function copySelected(text: string): boolean {
  const focused = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  area.className = 'visually-hidden';
  // Beside an open dialog all else is inert, and nothing there can be selected.
  (focused?.closest('dialog') ?? document.body).append(area);
  area.select();
  try {
    return document.activeElement === area && document.execCommand('copy');
  } catch {
    return false;
  } finally {
    area.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}
