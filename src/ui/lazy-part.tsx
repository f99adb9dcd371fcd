import { type ComponentType, lazy, useEffect, useState } from 'react';
import { PartNotLoadedError } from './error-boundary.tsx';

interface Module<Props> {
  default: ComponentType<Props>;
}

/** A part of the program that is loaded when it is first shown, or before. */
export type LazyPart<Props> = ReturnType<typeof lazy<ComponentType<Props>>> & {
  /** Loads it, so that it is there at once when it is shown; never rejects. */
  preload: () => Promise<void>;
  isLoaded: () => boolean;
};

/** A part of the program that is loaded when it is first shown; failing that, the page says so. */
export function lazyPart<Props>(load: () => Promise<Module<Props>>): LazyPart<Props> {
  let loaded: Module<Props> | undefined;
  const keep = (module: Module<Props>) => {
    loaded = module;
    return module;
  };
  const notLoaded = (error: unknown) => {
    throw new PartNotLoadedError(String(error));
  };
  const part = lazy(() => (loaded ? atOnce(loaded) : load().then(keep, notLoaded)));
  return Object.assign(part, {
    // It is tried again when it is shown, and the page says then what went wrong.
    preload: () =>
      load().then(
        (module) => void keep(module),
        () => undefined,
      ),
    isLoaded: () => loaded !== undefined,
  });
}

/** What a promise would give later: React shows it without a fallback. */
const atOnce = <T,>(value: T) =>
  // biome-ignore lint/suspicious/noThenProperty: that is what React asks for it by
  ({ then: (take: (value: T) => void) => take(value) }) as Promise<T>;

/**
 * Whether a part can be shown without waiting for it.
 *
 * @param now it is wanted now; else it is loaded when the page has nothing else to do
 */
export function usePreloaded<Props>(part: LazyPart<Props>, now: boolean): boolean {
  const [there, setThere] = useState(part.isLoaded);
  useEffect(() => {
    if (there) return;
    let current = true;
    const preload = () => void part.preload().then(() => current && setThere(true));
    const stop = now ? undefined : whenIdle(preload);
    if (now) preload();
    return () => {
      current = false;
      stop?.();
    };
  }, [part, now, there]);
  return there;
}

/** Longest time in ms that the page may keep on being busy. */
const patience = 2000;

function whenIdle(act: () => void): () => void {
  // Safari has no idle callbacks.
  if (!window.requestIdleCallback) {
    const timer = setTimeout(act, patience);
    return () => clearTimeout(timer);
  }
  const callback = requestIdleCallback(act, { timeout: patience });
  return () => cancelIdleCallback(callback);
}
