import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import type { LaneKind } from '../events/format.ts';
import type { Span } from '../events/span.ts';

export interface PictureOf {
  chronology: Chronology;
  events: readonly ChronologyEvent[];
  lanes: LaneKind;
  clock: 'happened' | 'reported' | 'both';
  span: Span | undefined;
  /** Pixels. */
  width: number;
}

/** The timeline as a picture that stands for itself. */
export async function timelinePicture({ width }: PictureOf): Promise<SVGSVGElement> {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('width', String(width));
  return svg;
}
