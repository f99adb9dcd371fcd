import type { KnownTour } from './known-tours.ts';
import type { TourPageProps } from './tour-pages.tsx';

interface EditorPageProps extends TourPageProps {
  known: KnownTour;
}

export function EditorPage({ known }: EditorPageProps) {
  return <main>{known.tour.title}</main>;
}
