/** Eyes in the page: what stirs in it, when its first title is painted, what jumps. */
import type { Page } from '@playwright/test';

interface Seen {
  /** Long tasks: when they began, and for how long they went on, in milliseconds. */
  readonly tasks: { readonly start: number; readonly length: number }[];
  /** When the number of elements last changed. */
  changed: number;
  /** When the title of an event was first painted where it can be seen. */
  titled: number | undefined;
  /** Layout shifts that no input excuses, added up. */
  shifted: number;
}

declare global {
  interface Window {
    benchSeen: Seen;
    /** How many events the page says that it shows; undefined while it says nothing of that. */
    benchShown: () => number | undefined;
  }
}

/** Runs in the page before all else. `title` is a regular expression; empty where none is awaited. */
function watchPage(title: string) {
  const seen: Seen = { tasks: [], changed: 0, titled: undefined, shifted: 0 };
  window.benchSeen = seen;
  window.benchShown = () => {
    const group = document.querySelector('[aria-label="Events shown"]');
    // What is painted may be hidden from screen readers, which hear the number when it has settled.
    const words =
      group?.querySelector('[aria-hidden=true]') ?? group?.querySelector('[role=status]');
    const [, number] = /^([\d,]+)(?: of [\d,]+)? events?/.exec(words?.textContent ?? '') ?? [];
    return number === undefined ? undefined : Number(number.replaceAll(',', ''));
  };

  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      seen.tasks.push({ start: startTime, length: duration });
  }).observe({ type: 'longtask', buffered: true });

  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, hadRecentInput } = entry as unknown as {
        value: number;
        hadRecentInput: boolean;
      };
      if (!hadRecentInput) seen.shifted += value;
    }
  }).observe({ type: 'layout-shift', buffered: true });

  const pattern = new RegExp(title);
  function titleStands(): boolean {
    if (!pattern.test(document.body?.textContent ?? '')) return false;
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const element = text.parentElement;
      if (!element || !pattern.test(element.textContent ?? '')) continue;
      const { top, left, width } = element.getBoundingClientRect();
      const inView = width > 0 && top >= 0 && top < innerHeight && left >= 0 && left < innerWidth;
      if (inView && element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
        return true;
    }
    return false;
  }

  /** Runs before each frame is painted; the first task after a frame finds it painted. */
  function look() {
    if (!titleStands()) {
      requestAnimationFrame(look);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      seen.titled = performance.now();
    };
    port2.postMessage(undefined);
  }
  if (title) requestAnimationFrame(look);

  new MutationObserver(() => {
    seen.changed = performance.now();
  }).observe(document, { childList: true, subtree: true });
}

/** Call once for a page, before it goes anywhere. */
export const watch = (page: Page, title = '') => page.addInitScript(watchPage, title);

/**
 * Waits until the page says that it shows so many events and nothing is still being read; with
 * `timeline`, until they are drawn, too: what a page says from its first byte on is not enough.
 */
export const shown = (page: Page, events: number, timeline: boolean) =>
  page.evaluate(
    ([wanted, drawn]) =>
      new Promise<void>((done) => {
        const region = ':is(section, [role=region])[aria-label="Timeline"]';
        const look = () => {
          const complete =
            window.benchShown() === wanted &&
            !document.querySelector('progress') &&
            (!drawn || document.querySelector(`${region} *`));
          if (complete) done();
          else setTimeout(look, 20);
        };
        look();
      }),
    [events, timeline] as const,
  );

/** Waits until nothing has stirred for so many milliseconds, and gives the instant when it last did. */
export const quiet = (page: Page, milliseconds: number) =>
  page.evaluate(
    (wanted) =>
      new Promise<number>((done) => {
        let looked = performance.now();
        let late = 0;
        const look = () => {
          const now = performance.now();
          // A timer that comes late was held up by a task that may not have been reported yet.
          if (now - looked > 150) late = now;
          looked = now;
          const { tasks, changed } = window.benchSeen;
          const ends = tasks.map(({ start, length }) => start + length);
          const last = ends.reduce((a, b) => Math.max(a, b), changed);
          if (now - Math.max(last, late) > wanted) done(last);
          else setTimeout(look, 50);
        };
        look();
      }),
    milliseconds,
  );

/** What has been seen since the page began. */
export const seen = (page: Page) => page.evaluate(() => window.benchSeen);
