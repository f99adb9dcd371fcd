import { Fragment, type ReactNode, useState } from 'react';
import { Button } from './button.tsx';
import styles from './some-of.module.css';

export interface SomeOfProps<T> {
  items: readonly T[];
  /** How many stand there at first. */
  most: number;
  /** What they are called, several of them: “events”. */
  plural: string;
  keyOf: (item: T) => string;
  /** The list items, in a list of the caller's. */
  children: (item: T, index: number) => ReactNode;
  list: (items: ReactNode) => ReactNode;
}

/** Up to so many can be had all together; of more, one page at a time. */
const mostTogether = 60;
const pageLength = 30;

/** The first items of a list, and the way to the others. */
export function SomeOf<T>({ items, most, plural, keyOf, children, list }: SomeOfProps<T>) {
  const [opened, setOpened] = useState(false);
  const [asked, setAsked] = useState(0);
  const { length } = items;
  const inPages = length > mostTogether;
  const size = Math.max(most, pageLength);
  // One or two more take no more room than the button.
  const all = length <= most + 2 || (opened && !inPages);
  const page = opened ? Math.min(asked, Math.floor((length - 1) / size)) : 0;
  const from = page * size;
  const to = all ? length : Math.min(length, from + (opened ? size : most));
  return (
    <>
      {list(
        items
          .slice(from, to)
          .map((item, at) => <Fragment key={keyOf(item)}>{children(item, from + at)}</Fragment>),
      )}
      {!all && !opened && (
        <Button variant="quiet" className={styles.more} onClick={() => setOpened(true)}>
          {inPages ? `Look through all ${length} ${plural}` : `Show all ${length} ${plural}`}
        </Button>
      )}
      {!all && opened && (
        <nav className={styles.pages} aria-label={`All ${length} ${plural}`}>
          <Step
            name={`Previous ${plural}`}
            sign="‹"
            onStep={page > 0 ? () => setAsked(page - 1) : undefined}
          />
          <span role="status">
            {from + 1}–{to} of {length}
          </span>
          <Step
            name={`Next ${plural}`}
            sign="›"
            onStep={to < length ? () => setAsked(page + 1) : undefined}
          />
        </nav>
      )}
      {to - from < length && (
        <p className={styles.left}>
          {length - (to - from)} more {plural} are not printed.
        </p>
      )}
    </>
  );
}

interface StepProps {
  name: string;
  sign: string;
  /** Undefined at an end, where the button keeps the focus. */
  onStep: (() => void) | undefined;
}

function Step({ name, sign, onStep }: StepProps) {
  return (
    <Button variant="icon" aria-label={name} aria-disabled={!onStep} onClick={onStep}>
      {sign}
    </Button>
  );
}
