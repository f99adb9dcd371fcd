import { Suspense } from 'react';
import { Dialog } from '../ui/dialog.tsx';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { lazyPart } from '../ui/lazy-part.tsx';
import type { DownloadProps } from './download.tsx';

const Download = lazyPart(() => import('./download.tsx'));

interface DownloadDialogProps extends DownloadProps {
  onClose: () => void;
}

/** A dialog with all that can be carried away of what is shown. */
export default function DownloadDialog({ onClose, ...props }: DownloadDialogProps) {
  return (
    <Dialog open onClose={onClose} title="Download">
      <ErrorBoundary name="The download">
        <Suspense fallback={<p role="status">On its way …</p>}>
          <Download {...props} />
        </Suspense>
      </ErrorBoundary>
    </Dialog>
  );
}
