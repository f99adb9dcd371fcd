import { Message } from '../ui/message.tsx';
import styles from './saving-state.module.css';
import type { Saving } from './use-saving.ts';

/** What a browser says of its own accord often has no full stop. */
const asSentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);

/** Says what became of the last file; it stays in sight at the foot of a long dialog. */
export function SavingState({ saving }: { saving: Saving | undefined }) {
  if (saving?.state === 'failed')
    return (
      <div className={styles.failed}>
        <Message tone="problem" title={`${saving.name} could not be made.`}>
          <p>{asSentence(saving.why)} Nothing was saved; you can try again.</p>
        </Message>
      </div>
    );
  return (
    <p role="status" className={styles.state} data-empty={saving ? undefined : ''}>
      {saving?.state === 'making' && `Making ${saving.name} …`}
      {saving?.state === 'saved' && `Saved as ${saving.name}`}
    </p>
  );
}
