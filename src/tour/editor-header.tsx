import { useEffect, useRef } from 'react';
import type { AddressDefaults } from '../address/address.ts';
import type { Go } from '../address/use-address.ts';
import type { Chronology } from '../events/chronology.ts';
import type { Step, Tour } from '../events/format.ts';
import { Button } from '../ui/button.tsx';
import page from '../ui/page-header.module.css';
import { Popover } from '../ui/popover.tsx';
import { titleOf } from './draft-tour.ts';
import styles from './editor-header.module.css';
import { EditorMenu } from './editor-menu.tsx';
import type { Session } from './editor-page.tsx';
import { stepAddress } from './step-view.ts';
import type { EditedTour, SaveState } from './use-edited-tour.ts';

export interface EditorHeaderProps {
  chronology: Chronology;
  defaults: AddressDefaults;
  go: Go;
  session: Session;
  edited: EditedTour;
  tour: Tour;
  /** The one that is chosen. */
  step: Step | undefined;
  onUndo: () => void;
  onRedo: () => void;
}

/** What concerns the tour as a whole. */
export function EditorHeader(props: EditorHeaderProps) {
  const { defaults, go, session, edited, tour, onUndo, onRedo } = props;
  const { history, state, followedAt } = edited;
  const [first] = tour.steps;
  // Whoever came by a button that is gone goes on from here.
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
  const shown = { ...tour, id: keptAs(state, tour.id, session.opened) };
  const present = () => {
    edited.flush();
    if (first) go(({ given }) => ({ ...stepAddress(shown, first, defaults), given }));
  };
  return (
    <header className={`${page.header} ${styles.header}`}>
      <Button
        variant="quiet"
        onClick={() => go({ mode: 'tours', tour: undefined, step: undefined, given: undefined })}
      >
        ← Tours
      </Button>
      <h1 ref={heading} className={styles.title} tabIndex={-1}>
        {titleOf(tour)}
      </h1>
      <span className={styles.state} data-state={state.kind}>
        {stateInWords(state, followedAt)}
      </span>
      <span className={styles.acts}>
        <Button
          variant="icon"
          aria-label="Undo"
          title="Undo (Ctrl+Z)"
          aria-keyshortcuts="Control+Z"
          aria-disabled={history.past.length === 0}
          onClick={onUndo}
        >
          ↶
        </Button>
        <Button
          variant="icon"
          aria-label="Redo"
          title="Redo (Ctrl+Shift+Z)"
          aria-keyshortcuts="Control+Shift+Z"
          aria-disabled={history.future.length === 0}
          onClick={onRedo}
        >
          ↷
        </Button>
        <Popover label="More" trigger="More" triggerClassName={styles.more} align="end">
          {(close) => <EditorMenu {...props} shown={shown} close={close} />}
        </Popover>
        <Button variant="strong" aria-disabled={!first} onClick={present}>
          Present
        </Button>
      </span>
    </header>
  );
}

/** Under which id what is on the screen is found elsewhere. */
function keptAs(state: SaveState, own: string, opened: string): string {
  // A copy that nothing was changed in is not kept: its original is the same.
  if (state.kind === 'untouched') return opened;
  return state.kind === 'elsewhere' ? state.copy : own;
}

function stateInWords(state: SaveState, followedAt: number | undefined): string {
  switch (state.kind) {
    case 'untouched':
      return 'Not changed';
    case 'saving':
      return 'Saving…';
    case 'not kept':
      return 'Not saved';
    case 'elsewhere':
      return 'Saved as a copy';
    case 'saved':
      return followedAt === undefined
        ? 'Saved in this browser'
        : 'Saved in this browser; changed in another tab';
  }
}
