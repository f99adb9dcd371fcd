import { placeInWords } from '../sources/checked-words.ts';
import { SomeOf } from '../ui/some-of.tsx';
import { PassageView, type PassageViewProps } from './passage-view.tsx';
import type { PlacedPassage } from './source-passages.ts';
import styles from './text-passages.module.css';

export interface TextPassagesProps extends Pick<PassageViewProps, 'chronology' | 'ways'> {
  /** Of one source, in the order of its text. */
  passages: readonly PlacedPassage[];
}

/** The passages of a source as they follow each other in its text, the place beside the first of each. */
export function TextPassages({ chronology, ways, passages }: TextPassagesProps) {
  return (
    <SomeOf
      items={passages}
      most={24}
      plural="excerpts"
      keyOf={({ event, excerpt }) => `${event.id}/${excerpt.id}`}
      list={(items) => <ol className={styles.passages}>{items}</ol>}
    >
      {(passage, at) => {
        const same = at > 0 && samePlace(passage, passages[at - 1]);
        return (
          <li className={styles.passage} data-same={same || undefined}>
            <p className={same ? 'visually-hidden' : styles.place}>
              {passage.check ? placeInWords(passage.check) : 'Place not known'}
            </p>
            <PassageView chronology={chronology} passage={passage} ways={ways}>
              <CheckedWords passage={passage} />
            </PassageView>
          </li>
        );
      }}
    </SomeOf>
  );
}

/** Whether the quote was found word for word. */
export function CheckedWords({ passage: { check } }: { passage: PlacedPassage }) {
  if (!check) return <>not checked</>;
  return (
    <span className={styles.checked}>
      <span aria-hidden="true">✓ </span>checked word for word
    </span>
  );
}

const samePlace = (a: PlacedPassage, b: PlacedPassage | undefined) =>
  a.check?.block === b?.check?.block;
