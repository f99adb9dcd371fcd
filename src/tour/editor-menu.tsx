import { useEffect, useState } from 'react';
import { defaultAddress } from '../address/address.ts';
import { writeAddress } from '../address/read-address.ts';
import { linkTo } from '../address/use-address.ts';
import type { Tour } from '../events/format.ts';
import { Button } from '../ui/button.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { titleOf } from './draft-tour.ts';
import { editorAddress } from './editor-address.ts';
import type { EditorHeaderProps } from './editor-header.tsx';
import styles from './editor-menu.module.css';
import { copyOf } from './own-tours.ts';
import { freeId, keepNew } from './present-events.ts';
import { SaveFileButton } from './save-file-button.tsx';
import { writeAsPart, writeTourFile } from './tour-file.ts';
import { linkedId, longestLink, packTour } from './tour-link.ts';
import { dropOwnTour } from './use-own-tours.ts';

interface EditorMenuProps extends EditorHeaderProps {
  /** The tour by the id under which it is kept. */
  shown: Tour;
  close: () => void;
}

/** What is not needed often enough to stand in sight. */
export function EditorMenu(props: EditorMenuProps) {
  const { chronology, defaults, go, edited, tour, step, shown, close } = props;
  const { file } = chronology;
  const [deleting, setDeleting] = useState(false);
  // While another tab's version stands under its name, there is nothing here to delete.
  const canDelete = !['untouched', 'elsewhere'].includes(edited.state.kind);

  const duplicate = () => {
    edited.flush();
    const copy = copyOf(tour, freeId(titleOf(tour), chronology));
    keepNew(copy, chronology);
    close();
    go(editorAddress(copy.id, defaults, step?.id));
  };
  const remove = () => {
    // What waits to be saved would come back as a copy.
    edited.flush();
    dropOwnTour(tour.id);
    go({ mode: 'tours', tour: undefined, step: undefined });
  };

  if (deleting)
    return (
      <div className={styles.menu}>
        <p>
          <strong>Delete “{titleOf(tour)}”?</strong> It is gone from this browser for good.
        </p>
        <SaveFileButton
          name={`${tour.id}.json`}
          text={() => writeTourFile(tour, file.title)}
          data-autofocus
        >
          Export it first
        </SaveFileButton>
        <Button variant="strong" onClick={remove}>
          Delete
        </Button>
        <Button onClick={() => setDeleting(false)}>Keep it</Button>
      </div>
    );
  return (
    <div className={styles.menu}>
      <Button
        variant="quiet"
        onClick={() => {
          edited.flush();
          go(({ given }) => ({
            ...defaultAddress(defaults),
            mode: 'handout',
            tour: shown.id,
            given,
          }));
        }}
      >
        Print a handout
      </Button>
      <Button variant="quiet" onClick={duplicate}>
        Duplicate
      </Button>
      <SaveFileButton
        variant="quiet"
        name={`${tour.id}.json`}
        text={() => writeTourFile(tour, file.title)}
      >
        Export as a file
      </SaveFileButton>
      <CopyButton variant="quiet" text={() => writeAsPart(tour, file)}>
        Copy for an events file
      </CopyButton>
      <ShareLink {...props} />
      {canDelete && (
        <Button variant="quiet" className={styles.delete} onClick={() => setDeleting(true)}>
          Delete…
        </Button>
      )}
    </div>
  );
}

/** A link that holds the whole tour, if it is short enough to be passed on whole. */
function ShareLink({ tour, defaults }: EditorMenuProps) {
  const [link, setLink] = useState<string>();
  useEffect(() => {
    let current = true;
    void packTour(tour).then((given) => {
      const [first] = tour.steps;
      if (!current || !first) return;
      const query = writeAddress(
        { ...defaultAddress(defaults), mode: 'guided', tour: linkedId, step: first.id, given },
        defaults,
      );
      setLink(linkTo(query));
    });
    return () => {
      current = false;
    };
  }, [tour, defaults]);

  if (link === undefined) return null;
  if (link.length <= longestLink)
    return (
      <CopyButton variant="quiet" text={() => link}>
        Copy a link with the tour in it
      </CopyButton>
    );
  return (
    <p className={styles.note}>
      Too long for a link: it would have {link.length.toLocaleString('en-GB')} characters, and many
      programs pass on {longestLink.toLocaleString('en-GB')}. Export it and send the file.
    </p>
  );
}
