import { Suspense } from 'react';
import type { Chronology } from '../events/chronology.ts';
import { Dialog } from '../ui/dialog.tsx';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { lazyPart } from '../ui/lazy-part.tsx';
import type { Cited } from './cited-parts.ts';

// The citation library is ten times as large as the dialog, which opens at once.
const Citation = lazyPart(() => import('./citation.tsx'));

export interface CiteDialogProps {
  chronology: Chronology;
  cited: Cited;
  /** The full link to it. */
  link: string;
  onClose: () => void;
}

const titles = {
  event: 'Cite this event',
  source: 'Cite this source',
  events: 'Cite these events',
};

/** Citations in the common styles and formats, to copy or to save. */
export default function CiteDialog({ chronology, cited, link, onClose }: CiteDialogProps) {
  return (
    <Dialog open onClose={onClose} title={titles[cited.kind]}>
      <ErrorBoundary name="The citation">
        <Suspense fallback={<p role="status">The citation styles are on their way …</p>}>
          <Citation chronology={chronology} cited={cited} link={link} />
        </Suspense>
      </ErrorBoundary>
    </Dialog>
  );
}
