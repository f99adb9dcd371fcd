import type { ReactNode } from 'react';
import type { View } from '../address/address.ts';
import { titleId } from '../panel/part-ids.ts';
import { Dialog } from '../ui/dialog.tsx';
import { ViewSwitch } from './header.tsx';
import styles from './phone-frame.module.css';

interface PhoneFrameProps {
  view: View;
  onView: (view: View) => void;
  /** The event with its proof, if one is open. */
  children: ReactNode;
  onClose: () => void;
}

/** What a phone has instead of columns: a bar for the views, a sheet for the event. */
export function PhoneFrame({ view, onView, children, onClose }: PhoneFrameProps) {
  return (
    <>
      <ViewSwitch view={view} onView={onView} className={styles.bar} />
      <Dialog
        open={!!children}
        onClose={onClose}
        title="Event"
        shape="sheet"
        bare
        initialFocus={titleId}
      >
        {children}
      </Dialog>
    </>
  );
}
