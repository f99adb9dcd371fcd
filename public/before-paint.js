// Runs before the first paint, so it is short: what the reader has set, and whether the address asks
// for something else than the first view. The program itself waits until the first view is painted;
// the events file is read meanwhile.
(({ dataset }) => {
  if (location.search) dataset.asked = '';
  try {
    const read = (name) => localStorage.getItem(`sourceline:${name}`);
    const theme = read('theme');
    if (theme === 'light' || theme === 'dark') dataset.theme = theme;
    if (read('excerpts') === 'yes') dataset.asked = '';
    if (read('start') === 'no') dataset.startClosed = '';
  } catch {}
  addEventListener('DOMContentLoaded', () => {
    // The file is read beside all that follows: src/events/early-reading.ts takes it from here.
    if (dataset.reader) {
      const stop = new AbortController();
      const answer = fetch('events.json', { signal: stop.signal });
      answer.catch(() => {});
      const worker = new Worker(dataset.reader, { type: 'module' });
      window.earlyReading = { answer, stop, worker };
    }
    const program = document.querySelector('link[rel="modulepreload"]');
    if (!program) return;
    const start = () => import(program.href);
    // A window that is not seen is not painted.
    if (document.hidden || 'asked' in dataset) start();
    else requestAnimationFrame(() => setTimeout(start));
  });
})(document.documentElement);
