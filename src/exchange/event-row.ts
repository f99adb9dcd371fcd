/** What a table carries of an event: all that is needed to count with it and to find it again. */
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import type { EventRecord, Excerpt, Figure } from '../events/format.ts';
import { reportedDate } from '../events/reported.ts';
import type { Selection } from './selection.ts';

export interface EventRow extends Pick<EventRecord, 'id' | 'title' | 'kind' | 'topics' | 'actors'> {
  readonly summary: string;
  /** EDTF as in the file; '' for what is undated, and so for the other texts. */
  readonly date: string;
  readonly dateBasis: string;
  /** EDTF: the earliest publication among its reports. */
  readonly reported: string;
  readonly figures: readonly RowFigure[];
  readonly quotes: readonly RowQuote[];
  /** How many sources and independent origins it rests on. */
  readonly sources: number;
  readonly origins: number;
  /** Ids. */
  readonly disagreements: readonly string[];
  readonly link: string;
  /** Which filters made the table. */
  readonly selection: string;
}

export interface RowFigure extends Pick<Figure, 'value' | 'unit' | 'qualifier'> {
  /** EDTF. */
  readonly period: string;
  readonly periodWords: string;
  readonly printed: string;
  /** An id. */
  readonly series: string;
}

export interface RowQuote extends Pick<Excerpt, 'source' | 'quote'> {
  readonly footing: Excerpt['attribution']['footing'];
}

/** @param made which filters made the table, in words */
export function toRow(event: ChronologyEvent, selection: Selection, made: string): EventRow {
  const { chronology, link } = selection;
  const { id, title, kind, topics, actors, reported } = event;
  return {
    id,
    title,
    summary: event.summary ?? '',
    // On either clock the table has both dates.
    date: event.happened.date?.edtf ?? '',
    dateBasis: event.dateBasis ?? '',
    reported: reported ? reportedDate(reported, chronology.sourceById).edtf : '',
    kind,
    topics,
    actors,
    figures: event.figures.map(toRowFigure),
    quotes: event.excerpts.map(({ source, quote, attribution }) => ({
      source,
      quote,
      footing: attribution.footing,
    })),
    sources: event.origins.sources.length,
    origins: event.origins.origins.length,
    disagreements: disagreementsOf(chronology, id).map((one) => one.id),
    link: link(id),
    selection: made,
  };
}

/** The disagreements in which an event has a side. */
export const disagreementsOf = (chronology: Chronology, event: string) =>
  chronology.disagreementsOf.get(event) ?? [];

const toRowFigure = (figure: Figure): RowFigure => ({
  value: figure.value,
  unit: figure.unit,
  qualifier: figure.qualifier,
  period: figure.period ?? '',
  periodWords: figure.periodWords ?? '',
  printed: figure.printed ?? '',
  series: figure.series ?? '',
});
