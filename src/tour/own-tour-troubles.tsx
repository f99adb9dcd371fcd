import type { Chronology } from '../events/chronology.ts';
import { Button } from '../ui/button.tsx';
import { Message } from '../ui/message.tsx';
import { titleOf } from './draft-tour.ts';
import { type BrokenRecord, belongsTo, type OwnTour } from './own-tours.ts';
import { SaveFileButton } from './save-file-button.tsx';
import { writeTourFile } from './tour-file.ts';
import { dropRecord, type NotKept, useOwnTours } from './use-own-tours.ts';

const reasons: Record<NotKept, string> = {
  full: 'The storage of this browser is full.',
  blocked: 'This browser does not let the page store anything.',
};

/** Why a tour lasts only as long as the page, and what to do about it. */
export function notKeptInWords(why: NotKept): string {
  return `${reasons[why]} Your tours last as long as this page is open: export them to keep them.`;
}

/** What is wrong with the tours of this browser; nothing if all is well. */
export function OwnTourTroubles({ chronology }: { chronology: Chronology }) {
  const { tours, broken, notKept } = useOwnTours();
  const names = new Set(chronology.file.tours.map(({ id }) => id));
  const hidden = tours.filter((own) => names.has(own.id) || !belongsTo(own, chronology));
  return (
    <>
      {notKept && <Message tone="problem" title={notKeptInWords(notKept)} />}
      {broken.map((record) => (
        <Broken key={record.key} record={record} />
      ))}
      {hidden.map((own) => (
        <Hidden key={own.id} own={own} sameName={names.has(own.id)} />
      ))}
    </>
  );
}

function Broken({ record }: { record: BrokenRecord }) {
  return (
    <Message
      tone="problem"
      title="A tour in this browser cannot be read."
      actions={
        <>
          <SaveFileButton name="tour-that-cannot-be-read.json" text={() => record.text}>
            Export what is there
          </SaveFileButton>
          <Button onClick={() => dropRecord(record.key)}>Delete it</Button>
        </>
      }
    >
      <p>
        {record.why}. It is kept as it is, under “{record.key}”.
      </p>
    </Message>
  );
}

function Hidden({ own, sameName }: { own: OwnTour; sameName: boolean }) {
  return (
    <Message
      tone="plain"
      title={`“${titleOf(own.tour)}” is kept in this browser, but cannot be shown here.`}
      actions={
        <SaveFileButton name={`${own.id}.json`} text={() => writeTourFile(own.tour, own.file)}>
          Export
        </SaveFileButton>
      }
    >
      <p>
        {sameName
          ? 'The events file has a tour of that name. Export it and import it again to give it another.'
          : `It was made for another events file, “${own.file}”.`}
      </p>
    </Message>
  );
}
