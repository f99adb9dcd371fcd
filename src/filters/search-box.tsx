import {
  type FocusEvent,
  type Ref,
  Suspense,
  useId,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import type { Filters } from '../events/filters.ts';
import type { Subject } from '../events/subject.ts';
import { lazyPart } from '../ui/lazy-part.tsx';
import type { FilterIndex } from './filter-index.ts';
import type { Search } from './search-events.ts';
import { SearchField } from './search-field.tsx';
import { SearchProgress } from './search-progress.tsx';
import { useAnswer } from './use-answer.ts';
import { useResultKeys } from './use-result-keys.ts';

// Whoever does not search does not wait for what was found.
const SearchResults = lazyPart(() => import('./search-results.tsx'));

export interface SearchBoxProps {
  index: FilterIndex;
  filters: Filters;
  /** Over the chronology of the index. */
  search: Search;
  /** The search could not be loaded. */
  failed: boolean;
  /** Shows the key that leads here; the page handles it. */
  keyHint: boolean;
  onText: (text: string) => void;
  onFilters: (filters: Filters) => void;
  onSelect: (event: string) => void;
  onAbout: (subject: Subject, id: string) => void;
  /** The reader goes on to the events that the text left. */
  onDone: () => void;
  ref?: Ref<HTMLInputElement>;
}

/**
 * The search field with its results. The text narrows the events by itself; the results, open while
 * one types, are a way straight to what was meant.
 */
export function SearchBox(props: SearchBoxProps) {
  const { index, filters, search, failed, keyHint, ref } = props;
  const { onText, onFilters, onSelect, onAbout, onDone } = props;
  const results = useId();
  const box = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useImperativeHandle<HTMLInputElement | null, HTMLInputElement | null>(ref, () => field.current);
  const [wanted, setWanted] = useState(false);
  // The results answer each letter; the events of the page wait until the reader pauses.
  const [ahead, setAhead] = useState<{ of: string; typed: string }>();
  const typed = ahead?.of === filters.text ? ahead.typed : filters.text;
  const { answered, building } = useAnswer(search, wanted ? typed.trim() : '');
  const answer = answered?.search === search ? answered.answer : undefined;
  const open = answer !== undefined;

  const close = () => setWanted(false);
  const keys = useResultKeys(box, field, open, () => flushSync(() => setWanted(true)), close);
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    // Where another window took the focus, the results wait.
    const gone = relatedTarget ?? (document.hasFocus() ? document.body : undefined);
    if (gone && !box.current?.contains(gone)) close();
  };
  const tell = (text: string) => {
    setAhead(undefined);
    onText(text);
  };
  /** What was typed is searched for by the page too before anything is done with what it found. */
  const settle = () => {
    if (typed !== filters.text) flushSync(() => tell(typed));
  };
  /** Closes before acting; what the act opens gives the focus back to where it is now. */
  const after =
    <Given extends unknown[]>(act: (...given: Given) => void) =>
    (...given: Given) => {
      settle();
      close();
      // On a touch screen the focus would bring the keyboard back.
      if (window.matchMedia('(pointer: coarse)').matches) field.current?.blur();
      else field.current?.focus({ preventScroll: true });
      act(...given);
    };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears the keys of what is in it
    <div ref={box} onKeyDown={keys} onBlur={onBlur} onFocus={() => void SearchResults.preload()}>
      <SearchField
        ref={field}
        text={filters.text}
        total={index.chronology.events.length}
        failed={failed}
        keyHint={keyHint}
        controls={open ? results : undefined}
        onText={tell}
        onTyping={(typed) => {
          setWanted(typed.trim() !== '');
          setAhead({ of: filters.text, typed });
        }}
        onClick={() => setWanted(filters.text !== '')}
        onEnter={after(onDone)}
      >
        {building && <SearchProgress search={search} />}
        {answer && (
          <Suspense>
            <SearchResults
              id={results}
              index={index}
              filters={filters}
              text={answered?.text ?? ''}
              answer={answer}
              onFilters={after(onFilters)}
              onSelect={after(onSelect)}
              onAbout={after(onAbout)}
              onDone={after(onDone)}
            />
          </Suspense>
        )}
      </SearchField>
    </div>
  );
}
