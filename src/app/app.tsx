import { useQuery } from '@tanstack/react-query';
import { eventsQuery } from '../events/load-events.ts';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { ExplorePage } from './explore-page.tsx';
import { LoadFailure } from './load-failure.tsx';
import { PageShape } from './page-shape.tsx';

/** The whole page: its shape while the events file loads, what went wrong, or the chronology. */
export function App() {
  const { data, error, isFetching, refetch } = useQuery(eventsQuery);
  if (data)
    return (
      <ErrorBoundary name="The page">
        <ExplorePage loaded={data} />
      </ErrorBoundary>
    );
  if (error && !isFetching) return <LoadFailure error={error} onRetry={() => void refetch()} />;
  return <PageShape />;
}
