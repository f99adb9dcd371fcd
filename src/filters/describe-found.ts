/** A result in words: its title with the words found marked, and where else they stand. */
import { cutSnippet, markWords, type TextPart } from './mark-words.ts';
import type { Place } from './search-documents.ts';
import { wordsFoundBy } from './search-events.ts';
import type { Asked, IndexMatch } from './search-index.ts';
import { indexWordsOf } from './search-words.ts';

export interface DescribedFound {
  readonly title: readonly TextPart[];
  /** Where the words stand that the title lacks, best first. */
  readonly places: readonly DescribedPlace[];
}

export interface DescribedPlace {
  readonly place: Place;
  /** Of its text what shows the words best, with them marked. */
  readonly parts: readonly TextPart[];
}

/** More than these would bury the other results. */
const mostPlaces = 2;

export function describeFound(match: IndexMatch, asked: Asked): DescribedFound {
  const wanted = asked.words.map((word) => wordsFoundBy(word, match, asked));
  const found = new Set(wanted.flatMap((words) => [...words]));
  const { places } = match.document;
  const title = places.find(({ field }) => field === 'title')?.text ?? '';
  let missing = lackedBy(title, wanted);
  const shown: DescribedPlace[] = [];
  while (missing.length > 0 && shown.length < mostPlaces) {
    const best = mostTelling(places, missing);
    if (!best) break;
    shown.push({ place: best, parts: cutSnippet(best.text, found) });
    missing = lackedBy(best.text, missing);
  }
  return { title: markWords(title, found), places: shown };
}

type Wanted = readonly ReadonlySet<string>[];

function lackedBy(text: string, wanted: Wanted): Wanted {
  const words = new Set(indexWordsOf(text));
  return wanted.filter((found) => found.size > 0 && ![...found].some((word) => words.has(word)));
}

/** The place with the most of the words; among equals the one that is worth most. */
function mostTelling(places: readonly Place[], missing: Wanted): Place | undefined {
  let best: { place: Place | undefined; left: number } = { place: undefined, left: missing.length };
  for (const place of places) {
    const left = lackedBy(place.text, missing).length;
    if (left < best.left) best = { place, left };
  }
  return best.place;
}
