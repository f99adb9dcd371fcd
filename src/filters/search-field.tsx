import { type Ref, useEffect, useEffectEvent, useId, useState } from 'react';
import { longestText } from '../events/filters.ts';
import styles from './search-field.module.css';

export interface SearchFieldProps {
  /** The text that narrows the events now. */
  text: string;
  /** How many events there are to search. */
  total: number;
  /** Told of what is typed once the reader pauses, and at once on Enter. */
  onText: (text: string) => void;
  /** The search could not be loaded: says so. */
  failed?: boolean;
  /** Shows the key that leads here; the page handles it. */
  keyHint?: boolean;
  ref?: Ref<HTMLInputElement>;
}

/** Long enough to swallow most keystrokes of a fast typist, too short to be felt, in ms. */
const pause = 120;

/** Free-text search; what is typed shows at once and narrows a moment later. */
export function SearchField({
  text,
  total,
  onText,
  failed = false,
  keyHint = true,
  ref,
}: SearchFieldProps) {
  const problem = useId();
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
    <div className={styles.search}>
      {/* biome-ignore lint/a11y/useSemanticElements: browsers before 2023 do not know <search> */}
      <form
        role="search"
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          tell();
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
          aria-describedby={failed ? problem : undefined}
          aria-keyshortcuts={keyHint ? '/' : undefined}
          placeholder={`Search ${total} ${total === 1 ? 'event' : 'events'}`}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          maxLength={longestText}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        {keyHint && typed === '' && (
          <span className={styles.key} aria-hidden="true">
            /
          </span>
        )}
      </form>
      {failed && (
        <p id={problem} className={styles.problem} role="alert">
          The search did not load. Check the connection, then change the text to try again.
        </p>
      )}
    </div>
  );
}
