import type { Ref } from 'react';
import { type DisagreementKind, disagreementKinds } from '../events/vocabulary.ts';
import { capitalise } from '../events/words.ts';
import button from '../ui/button.module.css';
import { Button } from '../ui/button.tsx';
import { Popover } from '../ui/popover.tsx';
import select from '../ui/select.module.css';
import { DisagreementContents } from './disagreement-contents.tsx';
import { countInWords } from './disagreement-words.ts';
import styles from './disagreements-bar.module.css';
import type { DisagreementsShown } from './disagreements-shown.ts';

export interface DisagreementsBarProps {
  ref: Ref<HTMLDivElement>;
  found: DisagreementsShown;
  kind: DisagreementKind | undefined;
  onKind: (kind: DisagreementKind | undefined) => void;
  /** The id of the one that is being read. */
  inView: string | undefined;
  /** Leads to one, and the focus with it. */
  onChoose: (disagreement: string) => void;
  /** Leads to one, and the focus stays. */
  onStep: (disagreement: string) => void;
}

/** How many disagreements are shown, of which kind, and how to move among them. */
export function DisagreementsBar(props: DisagreementsBarProps) {
  const { ref, found, kind, onKind, inView, onChoose, onStep } = props;
  const { groups, kinds, ofAnyKind, shown, total } = found;
  // −1 at one that is left out and shown apart: the first of the others is next.
  const index = shown.findIndex(({ id }) => id === inView);
  return (
    <div ref={ref} className={styles.bar}>
      <div className={styles.what}>
        <p role="status" className={styles.count}>
          {countInWords(shown.length, total)}
        </p>
        <label className={styles.kind}>
          <span className={styles.kindName}>Kind </span>
          <select
            className={select.select}
            value={kind ?? ''}
            onChange={({ target }) => onKind(disagreementKinds.find((one) => one === target.value))}
          >
            <option value="">All kinds ({ofAnyKind})</option>
            {kinds.map((one) => (
              <option key={one.kind} value={one.kind}>
                {capitalise(one.kind)} ({one.count})
              </option>
            ))}
          </select>
        </label>
      </div>
      {shown.length > 1 && (
        <div className={styles.moves}>
          <div className={styles.contents}>
            <Popover
              label="Contents"
              trigger="Contents"
              triggerClassName={`${button.quiet} ${styles.trigger}`}
            >
              {(close) => (
                <DisagreementContents
                  groups={groups}
                  inView={inView}
                  onChoose={(disagreement) => {
                    close();
                    onChoose(disagreement);
                  }}
                />
              )}
            </Popover>
          </div>
          <div className={styles.steps}>
            <Step name="Previous disagreement" sign="‹" to={shown[index - 1]?.id} onStep={onStep} />
            <span>{index < 0 ? `${shown.length} others` : `${index + 1} of ${shown.length}`}</span>
            <Step name="Next disagreement" sign="›" to={shown[index + 1]?.id} onStep={onStep} />
          </div>
        </div>
      )}
    </div>
  );
}

interface StepProps extends Pick<DisagreementsBarProps, 'onStep'> {
  name: string;
  sign: string;
  /** Undefined at an end, where the button keeps the focus. */
  to: string | undefined;
}

function Step({ name, sign, to, onStep }: StepProps) {
  return (
    <Button
      variant="icon"
      aria-label={name}
      aria-disabled={to === undefined}
      onClick={() => to !== undefined && onStep(to)}
    >
      {sign}
    </Button>
  );
}
