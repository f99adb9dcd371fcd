/** The histograms behind counts: one element for each strip, stretched while the reader zooms. */
import styles from './items.module.css';
import { type Strip, stripHeight } from './strips.ts';

const svg = 'http://www.w3.org/2000/svg';

export class StripElements {
  /** Stands behind all lanes, and is shifted with them. */
  readonly layer = document.createElement('div');
  private readonly shown = new Map<string, { strip: Strip; element: SVGSVGElement }>();

  constructor() {
    this.layer.className = styles.strips ?? '';
  }

  /** @param tops pixels of each lane from the top of the first, by its id */
  show(strips: readonly Strip[], tops: ReadonlyMap<string, number>): void {
    const wanted = new Set(strips.map(({ key, pxPerDay }) => `${key} ${pxPerDay}`));
    for (const [key, { element }] of this.shown) {
      if (wanted.has(key)) continue;
      element.remove();
      this.shown.delete(key);
    }
    for (const strip of strips) {
      const key = `${strip.key} ${strip.pxPerDay}`;
      const element = this.shown.get(key)?.element ?? elementOf(strip);
      if (this.shown.get(key)?.strip !== strip) this.shown.set(key, { strip, element });
      if (!element.isConnected) this.layer.append(element);
      element.style.setProperty('--top', `${tops.get(strip.lane) ?? 0}px`);
      element.style.setProperty('--row', String(strip.row));
    }
  }

  /** @param origin the day at the left edge of the layer */
  place(origin: number, pxPerDay: number): void {
    for (const { strip, element } of this.shown.values()) {
      const left = (strip.from - origin) * pxPerDay;
      const stretch = pxPerDay / strip.pxPerDay;
      element.style.transform = `translateX(${left}px) scaleX(${stretch})`;
    }
  }
}

function elementOf({ width, path, colour }: Strip): SVGSVGElement {
  const element = document.createElementNS(svg, 'svg');
  element.setAttribute('viewBox', `0 0 ${width} ${stripHeight}`);
  element.setAttribute('preserveAspectRatio', 'none');
  element.setAttribute('aria-hidden', 'true');
  element.style.width = `${width}px`;
  element.style.setProperty('--topic', colour ?? 'var(--soft)');
  const bars = document.createElementNS(svg, 'path');
  bars.setAttribute('d', path);
  element.append(bars);
  return element;
}
