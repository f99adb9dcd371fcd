import type { AddressState } from '../address/use-address.ts';
import { Button } from '../ui/button.tsx';
import { Message } from '../ui/message.tsx';
import { titleOf } from './draft-tour.ts';
import type { Tours } from './use-tours.ts';

interface TourNotFoundProps extends Pick<AddressState, 'address' | 'go'> {
  tours: Tours;
}

/** Says which tour or step the address names that is not here, and what can be done; or nothing. */
export function TourNotFound({ tours, address, go }: TourNotFoundProps) {
  const { tour: id, step } = address;
  if (tours.problem !== undefined)
    return (
      <Message tone="problem" title="The link’s tour cannot be shown.">
        <p>This is wrong with it: {tours.problem}.</p>
      </Message>
    );
  if (id === undefined || tours.loading) return null;
  const tour = tours.find(id)?.tour;
  if (!tour)
    return (
      <Message tone="problem" title={`There is no tour “${id}” here.`}>
        <p>
          A tour that somebody made lives in their browser: ask for it as a link or as a file.
          Otherwise choose one of those below.
        </p>
      </Message>
    );
  const [first] = tour.steps;
  if (!first)
    return <Message tone="problem" title={`The tour “${titleOf(tour)}” has no steps yet.`} />;
  if (step === undefined || tour.steps.some((one) => one.id === step)) return null;
  return (
    <Message
      tone="problem"
      title={`The tour “${titleOf(tour)}” has no step “${step}”.`}
      actions={
        <Button onClick={() => go({ step: first.id }, 'replace')}>Go to its first step</Button>
      }
    >
      <p>It may have been renamed or dropped since the link was made.</p>
    </Message>
  );
}
