import { Fragment } from 'react';
import type { Chronology } from '../events/chronology.ts';
import type { Chain, Excerpt } from '../events/format.ts';
import { capitalise } from '../events/words.ts';
import { OutsideLink } from '../ui/outside-link.tsx';
import { Explained } from './explained.tsx';

export interface RetellsProps {
  chronology: Pick<Chronology, 'sourceById'>;
  via: Excerpt['via'];
  /** Says of an inferred chain that it is one, and why only when asked. */
  brief?: boolean;
}

/**
 * Whom a passage retells: “nobody: own report”, “not said”, or its chains of reports, nearest
 * first, with our reason where a chain is inferred.
 */
export function Retells({ chronology, via, brief = false }: RetellsProps) {
  if (!via) return <>not said</>;
  if (via.length === 0) return <>nobody: own report</>;
  return via.map((chain, index) => (
    <Fragment key={chain.sources.join(' ')}>
      {index > 0 && '; '}
      <ChainOfReports chain={chain} chronology={chronology} brief={brief} />
    </Fragment>
  ));
}

function ChainOfReports({
  chain: { inferred, sources },
  chronology,
  brief,
}: { chain: Chain } & Pick<RetellsProps, 'chronology' | 'brief'>) {
  return (
    <>
      {sources.map((id, index) => {
        const source = chronology.sourceById.get(id);
        return (
          <Fragment key={id}>
            {index > 0 && ', which retells '}
            {source ? <OutsideLink text={source.publisher} url={source.url} /> : id}
          </Fragment>
        );
      })}
      {inferred && !brief && ` (inferred: ${inferred})`}
      {inferred && brief && (
        <>
          ,{' '}
          <Explained label="Why we think so" words="inferred">
            {capitalise(inferred)}.
          </Explained>
        </>
      )}
    </>
  );
}
