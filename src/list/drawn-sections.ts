/** What of the list is drawn: some events under their headings, and the headings around them. */
import type { Section } from './sections.ts';

/** A section of which the events from `first` to before `end` are drawn, perhaps none. */
export interface DrawnSection {
  readonly section: Section;
  readonly first: number;
  readonly end: number;
}

/**
 * The sections of the events that are drawn, and those to which somebody may want to go by their
 * headings, who does not see the list but hears it: the month before and the one after, and the
 * first month of this year, the one before and the one after.
 *
 * @param first the place of the first event that is drawn
 * @param end the place after the last
 */
export function drawnSections(
  sections: readonly Section[],
  first: number,
  end: number,
): DrawnSection[] {
  const from = Math.max(
    0,
    sections.findIndex((section) => section.end > first),
  );
  const after = sections.findIndex((section) => section.start >= end);
  const to = after < 0 ? sections.length : after;
  const inView = Array.from({ length: to - from }, (_, at) => from + at);
  const thisYear = yearStart(sections, from);
  const nextYear = sections.findIndex(
    ({ year }, at) => at >= to && year !== sections[to - 1]?.year,
  );
  const around = [yearStart(sections, thisYear - 1), thisYear, from - 1, ...inView, to, nextYear];
  return [...new Set(around)]
    .sort((a, b) => a - b)
    .flatMap((at) => {
      const section = sections[at];
      if (!section) return [];
      const inside = (place: number) => Math.min(Math.max(place, section.start), section.end);
      return [{ section, first: inside(first), end: inside(end) }];
    });
}

/** The first section of a section's year. */
function yearStart(sections: readonly Section[], at: number): number {
  const year = sections[at]?.year;
  let start = at;
  while (sections[start - 1] && sections[start - 1]?.year === year) start--;
  return start;
}
