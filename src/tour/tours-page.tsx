import type { TourPageProps } from './tour-pages.tsx';
import type { Tours } from './use-tours.ts';

interface ToursPageProps extends TourPageProps {
  tours: Tours;
}

export function ToursPage({ tours }: ToursPageProps) {
  return <main>{tours.known.length} tours</main>;
}
