import {
  type FocusEvent,
  type Ref,
  useDeferredValue,
  useId,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import type { Filters } from '../events/filters.ts';
import type { Subject } from '../events/subject.ts';
import type { FilterIndex } from './filter-index.ts';
import type { Search } from './search-events.ts';
import { SearchField } from './search-field.tsx';
import { SearchResults } from './search-results.tsx';
import { useResultKeys } from './use-result-keys.ts';

export interface SearchBoxProps {
  index: FilterIndex;
  filters: Filters;
  /** Undefined until a first text was typed and the search is built. */
  search: Search | undefined;
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
  const text = useDeferredValue(filters.text.trim());
  const answer = wanted ? search?.answer(text) : undefined;
  const open = answer !== undefined;

  const close = () => setWanted(false);
  const keys = useResultKeys(box, field, open, () => flushSync(() => setWanted(true)), close);
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    // Where another window took the focus, the results wait.
    const gone = relatedTarget ?? (document.hasFocus() ? document.body : undefined);
    if (gone && !box.current?.contains(gone)) close();
  };
  /** Closes before acting; what the act opens gives the focus back to where it is now. */
  const after =
    <Given extends unknown[]>(act: (...given: Given) => void) =>
    (...given: Given) => {
      close();
      // On a touch screen the focus would bring the keyboard back.
      if (window.matchMedia('(pointer: coarse)').matches) field.current?.blur();
      else field.current?.focus({ preventScroll: true });
      act(...given);
    };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears the keys of what is in it
    <div ref={box} onKeyDown={keys} onBlur={onBlur}>
      <SearchField
        ref={field}
        text={filters.text}
        total={index.chronology.events.length}
        failed={failed}
        keyHint={keyHint}
        controls={open ? results : undefined}
        onText={onText}
        onTyping={(typed) => setWanted(typed.trim() !== '')}
        onClick={() => setWanted(filters.text !== '')}
        onEnter={after(onDone)}
      >
        {answer && (
          <SearchResults
            id={results}
            index={index}
            filters={filters}
            text={text}
            answer={answer}
            onFilters={after(onFilters)}
            onSelect={after(onSelect)}
            onAbout={after(onAbout)}
            onDone={after(onDone)}
          />
        )}
      </SearchField>
    </div>
  );
}
