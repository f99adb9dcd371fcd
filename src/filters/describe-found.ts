/** A result in words: its title with the words found marked, and where else they stand. */
import { cutSnippet, markWords, type TextPart } from './mark-words.ts';
import { type Asked, likenessOf } from './search-asked.ts';
import type { Place, SearchDocument } from './search-documents.ts';
import { indexWordsOf, standsIn } from './search-words.ts';

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

/** Each word that was asked for is shown once: in the title if it stands there, or in a place. */
export function describeFound({ places }: SearchDocument, asked: Asked): DescribedFound {
  const words = [...new Set(places.flatMap(({ text }) => indexWordsOf(text)))];
  const wanted = asked.words.map(
    (word) => new Set(words.filter((one) => likenessOf(word, one, asked) > 0)),
  );
  const found = new Set(wanted.flatMap((meant) => [...meant]));
  const title = places.find(({ field }) => field === 'title')?.text ?? '';
  const tests: Test[] = [
    ...wanted.filter(({ size }) => size > 0).map(hasOneOf),
    ...asked.phrases.map(
      (phrase): Test =>
        (text) =>
          standsIn(text, phrase),
    ),
  ];
  let missing = tests.filter((test) => !test(title));
  const shown: DescribedPlace[] = [];
  while (missing.length > 0 && shown.length < mostPlaces) {
    const best = mostTelling(places, missing);
    if (!best) break;
    shown.push({ place: best, parts: cutSnippet(best.text, found) });
    missing = missing.filter((test) => !test(best.text));
  }
  return { title: markWords(title, found), places: shown };
}

/** Whether a text shows something that was asked for: a word or a phrase. */
type Test = (text: string) => boolean;

const hasOneOf =
  (found: ReadonlySet<string>): Test =>
  (text) =>
    indexWordsOf(text).some((word) => found.has(word));

/** The place that shows the most; among equals the one that is worth most. */
function mostTelling(places: readonly Place[], missing: readonly Test[]): Place | undefined {
  let best: { place?: Place; shows: number } = { shows: 0 };
  for (const place of places) {
    const shows = missing.filter((test) => test(place.text)).length;
    if (shows > best.shows) best = { place, shows };
  }
  return best.place;
}
