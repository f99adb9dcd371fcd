import { type ReactNode, type Ref, useEffect, useEffectEvent, useId, useState } from 'react';
import { longestText } from '../events/filters.ts';
import { numberOf } from '../events/words.ts';
import styles from './search-field.module.css';

export interface SearchFieldProps {
  /** The text that narrows the events now. */
  text: string;
  /** How many events there are to search. */
  total: number;
  /** Told of what is typed once the reader pauses, and at once on Enter. */
  onText: (text: string) => void;
  /** Told of each letter. */
  onTyping?: (text: string) => void;
  /** Enter was pressed on a text; `onText` knows it by then. */
  onEnter?: () => void;
  /** The field was clicked. */
  onClick?: () => void;
  /** The search could not be loaded: says so. */
  failed?: boolean;
  /** Shows the key that leads here; the page handles it. */
  keyHint?: boolean;
  /** The id of the results, while they are shown. */
  controls?: string | undefined;
  ref?: Ref<HTMLInputElement>;
  /** The results. */
  children?: ReactNode;
}

/** From here on the number has no room. */
const longCount = 10_000;

/** Long enough to swallow most keystrokes of a fast typist, too short to be felt, in ms. */
const pause = 120;

/** Free-text search; what is typed shows at once and narrows a moment later. */
export function SearchField(props: SearchFieldProps) {
  const { text, total, onText, onTyping, onEnter, onClick, controls, ref, children } = props;
  const { failed = false, keyHint = true } = props;
  const problem = useId();
  const hint = useId();
  const [typed, setTyped] = useState(text);
  const [told, setTold] = useState(text);
  const [given, setGiven] = useState(text);
  if (given !== text) {
    setGiven(text);
    // An echo of what was typed must not overwrite what has been typed since.
    if (text !== told) setTyped(text);
    setTold(text);
  }

  const tell = () => {
    if (typed === told) return;
    setTold(typed);
    onText(typed);
  };
  const tellLater = useEffectEvent(tell);
  useEffect(() => {
    if (typed === told) return;
    const timer = setTimeout(tellLater, pause);
    return () => clearTimeout(timer);
  }, [typed, told]);

  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers before 2023 do not know <search>
    <div role="search" className={styles.search}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          tell();
          if (typed.trim() !== '') onEnter?.();
        }}
      >
        <svg className={styles.glass} viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="6.5" cy="6.5" r="4.5" />
          <path d="m10 10 4 4" />
        </svg>
        <input
          ref={ref}
          type="search"
          className={styles.input}
          aria-label="Search events"
          aria-describedby={failed ? problem : children === undefined ? undefined : hint}
          aria-controls={controls}
          aria-keyshortcuts={keyHint ? '/' : undefined}
          placeholder={total < longCount ? `Search ${numberOf(total, 'event')}` : 'Search events'}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          maxLength={longestText}
          value={typed}
          onClick={onClick}
          onChange={({ target }) => {
            setTyped(target.value);
            onTyping?.(target.value);
          }}
        />
        {keyHint && typed === '' && (
          <span className={styles.key} aria-hidden="true">
            /
          </span>
        )}
      </form>
      <p id={hint} hidden>
        The arrow down leads into the results.
      </p>
      {failed && (
        <p id={problem} className={styles.problem} role="alert">
          The search did not load. Check the connection, then change the text to try again.
        </p>
      )}
      {children}
    </div>
  );
}
