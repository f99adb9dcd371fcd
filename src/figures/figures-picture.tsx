import type { Chronology, ChronologyEvent } from '../events/chronology.ts';

/**
 * One series as a picture that stands for itself.
 *
 * @param width pixels
 */
export async function seriesPicture(
  _chronology: Chronology,
  _events: readonly ChronologyEvent[],
  _series: string,
  width: number,
): Promise<SVGSVGElement> {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('width', String(width));
  return svg;
}
