import { Button } from '../ui/button.tsx';

interface ExploreButtonProps {
  /** How many events it leads to, one or more. */
  events: number;
  onClick: () => void;
}

/** From the page about a subject to its events where one explores. */
export function ExploreButton({ events, onClick }: ExploreButtonProps) {
  return (
    <Button variant="strong" onClick={onClick}>
      {events === 1 ? 'Explore this event' : `Explore these ${events} events`}
    </Button>
  );
}
