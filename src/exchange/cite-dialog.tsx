import type { Chronology } from '../events/chronology.ts';
import { Dialog } from '../ui/dialog.tsx';

/** What is cited: one event, one source, or all events that are shown. */
export type Cited =
  | { readonly kind: 'event' | 'source'; readonly id: string }
  | { readonly kind: 'events'; readonly ids: readonly string[] };

export interface CiteDialogProps {
  chronology: Chronology;
  cited: Cited;
  /** The full link to it. */
  link: string;
  onClose: () => void;
}

/** Citations in the common styles and formats, to copy or to save. */
export default function CiteDialog({ onClose }: CiteDialogProps) {
  return (
    <Dialog open onClose={onClose} title="Cite">
      <p>…</p>
    </Dialog>
  );
}
