import type { Tour } from '../events/format.ts';
import { Button } from '../ui/button.tsx';
import { Message } from '../ui/message.tsx';
import { manySteps } from './draft-tour.ts';
import styles from './editor-notices.module.css';
import type { Session } from './editor-page.tsx';
import { notKeptInWords } from './own-tour-troubles.tsx';
import type { EditedTour, SaveState } from './use-edited-tour.ts';

interface EditorNoticesProps {
  tour: Tour;
  session: Session;
  edited: EditedTour;
  onLeave: () => void;
  /** Opens another tour. */
  onOpen: (id: string) => void;
}

/** What a writer must know about the tour as a whole. */
export function EditorNotices({ tour, session, edited, onLeave, onOpen }: EditorNoticesProps) {
  const { state } = edited;
  const amount = tour.steps.length;
  return (
    <div className={styles.notices}>
      {state.kind === 'elsewhere' && (
        <Elsewhere state={state} edited={edited} onLeave={onLeave} onOpen={onOpen} />
      )}
      {state.kind === 'not kept' && (
        <Message tone="problem" title={notKeptInWords(state.why)}>
          <p>“More” has the export.</p>
        </Message>
      )}
      {state.kind === 'untouched' && (
        <p className={styles.note}>
          This tour belongs to {session.from === 'link' ? 'a link' : 'the events file'}. What you
          change is kept as a copy in this browser.
        </p>
      )}
      {amount > manySteps && (
        <p className={styles.note}>
          {amount} steps: more than {manySteps} are hard to follow. Drop those that the story does
          without.
        </p>
      )}
    </div>
  );
}

interface ElsewhereProps extends Omit<EditorNoticesProps, 'tour' | 'session'> {
  state: SaveState & { kind: 'elsewhere' };
}

function Elsewhere({ state, edited, onLeave, onOpen }: ElsewhereProps) {
  const { theirs, copy } = state;
  return (
    <Message
      tone="problem"
      title={
        theirs
          ? 'This tour was changed in another tab at the same time.'
          : 'This tour was deleted in another tab.'
      }
      actions={
        <>
          <Button variant="strong" onClick={() => onOpen(copy)}>
            Keep mine as a copy
          </Button>
          <Button
            onClick={() => {
              edited.takeTheirs();
              if (!theirs) onLeave();
            }}
          >
            {theirs ? 'Take theirs' : 'Let it go'}
          </Button>
        </>
      }
    >
      <p>
        Nothing is overwritten: what you write here is kept as a copy until you choose.
        {theirs && ` Theirs was saved at ${timeOf(theirs.changedAt)}.`}
      </p>
    </Message>
  );
}

const timeOf = (at: number) =>
  new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).format(at);
