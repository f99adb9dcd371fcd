import type { Chronology, ChronologyEvent } from '../events/chronology.ts';

export interface FigureStripProps {
  chronology: Chronology;
  events: readonly ChronologyEvent[];
  /** What would match if all were known. */
  whole: readonly ChronologyEvent[];
  /** Ids of the series to show. */
  series: readonly string[];
  /** The stretch of the axis above, in days from 1970-01-01 UTC with fractions. */
  view: { readonly from: number; readonly to: number };
  /** Pixels of the column of lane titles, and of time beside it. */
  column: number;
  width: number;
  selected: string | undefined;
  onSelect: (event: string) => void;
  onRemove: (series: string) => void;
}

/** Charts that lie under the timeline, on its axis. */
export default function FigureStrip({ series }: FigureStripProps) {
  return <p>{series.length} series</p>;
}
