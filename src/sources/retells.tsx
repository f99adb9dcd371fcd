import { Fragment } from 'react';
import type { Chronology } from '../events/chronology.ts';
import type { Chain, Excerpt } from '../events/format.ts';
import { OutsideLink } from '../ui/outside-link.tsx';

export interface RetellsProps {
  chronology: Pick<Chronology, 'sourceById'>;
  via: Excerpt['via'];
}

/**
 * Whom a passage retells: “nobody: own report”, “not said”, or its chains of reports, nearest
 * first, with our reason where a chain is inferred.
 */
export function Retells({ chronology, via }: RetellsProps) {
  if (!via) return <>not said</>;
  if (via.length === 0) return <>nobody: own report</>;
  return via.map((chain, index) => (
    <Fragment key={chain.sources.join(' ')}>
      {index > 0 && '; '}
      <ChainOfReports chain={chain} chronology={chronology} />
    </Fragment>
  ));
}

function ChainOfReports({
  chain,
  chronology,
}: { chain: Chain } & Pick<RetellsProps, 'chronology'>) {
  return (
    <>
      {chain.sources.map((id, index) => {
        const source = chronology.sourceById.get(id);
        return (
          <Fragment key={id}>
            {index > 0 && ', which retells '}
            {source ? <OutsideLink text={source.publisher} url={source.url} /> : id}
          </Fragment>
        );
      })}
      {chain.inferred && ` (inferred: ${chain.inferred})`}
    </>
  );
}
