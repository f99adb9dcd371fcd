import type { ReactNode, Ref } from 'react';
import type { Refused } from '../address/read-address.ts';
import { Button } from '../ui/button.tsx';
import styles from './handout-frame.module.css';

interface HandoutFrameProps {
  /** Where the reader came from: “Back to the tour”. */
  back: string;
  onBack: () => void;
  /** What to choose before printing. */
  choices?: ReactNode;
  /** Whether there is something to print. */
  printable: boolean;
  refused: readonly Refused[];
  mainRef?: Ref<HTMLElement>;
  children: ReactNode;
}

/** The paper, and above it, on the screen alone, what can be done with it. */
export function HandoutFrame(props: HandoutFrameProps) {
  const { back, onBack, choices, printable, refused, mainRef, children } = props;
  return (
    <>
      <header className={styles.toolbar}>
        <Button variant="quiet" onClick={onBack}>
          <span aria-hidden="true">← </span>
          {back}
        </Button>
        <div className={styles.choices}>{choices}</div>
        {printable && (
          <Button variant="strong" onClick={() => window.print()}>
            Print or save as PDF
          </Button>
        )}
      </header>
      {refused.length > 0 && (
        <aside aria-label="Notices" className={styles.notices}>
          <div role="status">
            {refused.map(({ parameter, value, why }) => (
              <p key={`${parameter}=${value}`}>
                Part of the address was passed over:{' '}
                <code>
                  {parameter}={value}
                </code>{' '}
                ({why}).
              </p>
            ))}
          </div>
        </aside>
      )}
      <main ref={mainRef} tabIndex={-1} className={printable ? styles.paper : styles.message}>
        {children}
      </main>
    </>
  );
}

interface ChoiceProps {
  chosen: boolean;
  onChoose: (chosen: boolean) => void;
  children: ReactNode;
}

/** Something that the paper may have or not. */
export function HandoutChoice({ chosen, onChoose, children }: ChoiceProps) {
  return (
    <label className={styles.choice}>
      <input
        type="checkbox"
        checked={chosen}
        onChange={(change) => onChoose(change.target.checked)}
      />
      {children}
    </label>
  );
}
