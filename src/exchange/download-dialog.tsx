import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import { Dialog } from '../ui/dialog.tsx';

/** A picture of what is on the page, made when it is asked for. */
export interface PictureSource {
  /** `The timeline`, `Share of machine tools`. */
  readonly name: string;
  /** With its width and height in pixels as attributes, and no style that is not its own. */
  readonly make: () => Promise<SVGSVGElement>;
}

export interface DownloadDialogProps {
  /** As it is known. */
  chronology: Chronology;
  /** Exactly what is shown, in its order. */
  events: readonly ChronologyEvent[];
  /** What narrows the events, in words: `Russia in any role; 2023–2024`; '' if nothing does. */
  filters: string;
  pictures: readonly PictureSource[];
  /** The full link to what is shown, or to one event of it. */
  link: (event?: string) => string;
  onClose: () => void;
}

/** What is shown, to carry away: as tables, as an events file, as pictures, with its sources. */
export default function DownloadDialog({ events, onClose }: DownloadDialogProps) {
  return (
    <Dialog open onClose={onClose} title="Download">
      <p>{events.length} events</p>
    </Dialog>
  );
}
