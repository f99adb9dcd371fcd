/**
 * What a reader sets once for this browser: theme, keys, whether the start strip was closed. None
 * of it belongs to the address: a link shows what was looked at, not how.
 */
const prefix = 'sourceline:';

/** Undefined if it was never set, or if the browser keeps nothing. */
export function readSetting(name: string): string | undefined {
  try {
    return globalThis.localStorage.getItem(prefix + name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** A browser that keeps nothing is no reason to fail. */
export function writeSetting(name: string, value: string): void {
  try {
    globalThis.localStorage.setItem(prefix + name, value);
  } catch {
    // Private windows and full stores: the setting lasts as long as the page.
  }
}
