import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { eventsQuery, progressQuery, quoteChecksQuery } from '../events/load-events.ts';
import type { QuoteChecks } from '../events/quote-checks.ts';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { LoadFailure } from './load-failure.tsx';
import { PageShape, WaitingNote } from './page-shape.tsx';
import { Pages } from './pages.tsx';
import { ReadingBar, ReadingStopped } from './reading-bar.tsx';
import { firstView } from './use-first-view.ts';

const noChecks: QuoteChecks = new Map();

/** The whole page: its shape while the events file loads, what went wrong, or the chronology. */
export function App() {
  const { data, error, isFetching, refetch } = useQuery(eventsQuery);
  const { data: progress } = useQuery(progressQuery);
  const queries = useQueryClient();
  const { data: quoteChecks = noChecks } = useQuery(quoteChecksQuery);
  // A new try forgets the error, but the message stays until it is known how the try went.
  const [failure, setFailure] = useState<Error>();
  if (error && error !== failure) setFailure(error);
  if (data)
    return (
      <ErrorBoundary name="The page">
        <Pages loaded={data} quoteChecks={quoteChecks} />
      </ErrorBoundary>
    );
  if (!failure && !isFetching) return <ReadingStopped onRead={() => void refetch()} />;
  if (!failure)
    return (
      <>
        {firstView() ? !progress && <WaitingNote /> : <PageShape />}
        {progress && (
          <ReadingBar
            progress={progress}
            onStop={() => void queries.cancelQueries({ queryKey: eventsQuery.queryKey })}
          />
        )}
      </>
    );
  return (
    <LoadFailure
      error={failure}
      retrying={isFetching}
      withList={firstView() !== undefined}
      onRetry={() => void refetch()}
    />
  );
}
