import {
  type ReactNode,
  type Ref,
  useEffect,
  useEffectEvent,
  useId,
  useRef,
  useState,
} from 'react';
import { longestText } from '../events/filters.ts';
import { numberOf } from '../events/words.ts';
import styles from './search-field.module.css';

export interface SearchFieldProps {
  /** The text that narrows the events now. */
  text: string;
  /** How many events there are to search. */
  total: number;
  /** Told of what is typed: at once after a pause and on Enter, and now and then while typing goes on. */
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

/** A fast typist types more than one letter in it, and nobody feels it: in ms. */
const pause = 120;

/** Free-text search; what is typed shows at once, and narrows at once or a moment later. */
export function SearchField(props: SearchFieldProps) {
  const { text, total, onText, onTyping, onEnter, onClick, controls, ref, children } = props;
  const { failed = false, keyHint = true } = props;
  const problem = useId();
  const hint = useId();
  const [typed, setTyped] = useState(text);
  /** What has been told and has not come back yet, the last known text before it. */
  const [told, setTold] = useState([text]);
  const [given, setGiven] = useState(text);
  if (given !== text) {
    setGiven(text);
    // An echo of what was typed must not overwrite what has been typed since.
    const echo = told.indexOf(text);
    if (echo < 0) setTyped(text);
    setTold(echo < 0 ? [text] : told.slice(echo));
  }

  const toldAt = useRef(Number.NEGATIVE_INFINITY);
  const tell = (now: string) => {
    if (now === told.at(-1)) return;
    toldAt.current = performance.now();
    setTold([...told, now]);
    onText(now);
  };
  const tellLater = useEffectEvent(() => tell(typed));
  useEffect(() => {
    if (typed === told.at(-1)) return;
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
          tell(typed);
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
            if (performance.now() - toldAt.current >= pause) tell(target.value);
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
