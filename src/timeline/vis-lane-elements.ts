/** The titles of lanes that the library shows: one element per lane, changed in place. */
import styles from './items.module.css';

export interface SceneLane {
  readonly id: string;
  readonly title: string;
  /** A CSS value; undefined: plain ink. */
  readonly colour: string | undefined;
  /** Its place among all lanes. */
  readonly order: number;
  /** Pixels. */
  readonly height: number;
}

export class LaneElements {
  private readonly titles = new Map<string, HTMLElement>();

  get(id: string): HTMLElement {
    const known = this.titles.get(id);
    if (known) return known;
    const element = document.createElement('div');
    element.className = styles.lane ?? '';
    const title = document.createElement('span');
    element.append(title);
    this.titles.set(id, element);
    return element;
  }

  show({ id, title, colour, height }: SceneLane): void {
    const element = this.get(id);
    element.style.height = `${height}px`;
    element.style.setProperty('--topic', colour ?? 'var(--ink)');
    if (element.firstChild) element.firstChild.textContent = title;
  }

  delete(id: string): void {
    this.titles.delete(id);
  }
}

/** Pixels of each lane from the top of the first. */
export function topsOf(lanes: readonly SceneLane[]): Map<string, number> {
  let top = 0;
  const tops = new Map<string, number>();
  for (const { id, height } of lanes) {
    tops.set(id, top);
    top += height;
  }
  return tops;
}
