import type { ReactNode } from 'react';
import type { Source } from '../events/format.ts';
import { publishedInWords } from '../events/publication-words.ts';
import { OutsideLink } from '../ui/outside-link.tsx';
import { PageHead } from './page-head.tsx';
import type { Ways } from './ways.ts';

export interface SourceHeadProps {
  source: Source;
  ways: Ways;
  actions: ReactNode;
}

/** What a source is: its title, who published it and when, and how that is known. */
export function SourceHead({ source, ways, actions }: SourceHeadProps) {
  const { author, held, published, publishedBasis, publisher, title, url } = source;
  return (
    <PageHead
      ways={ways}
      subject="source"
      kind={held ? 'read for this file' : 'known only through others'}
      title={title}
      line={[author, publisher].filter(Boolean).join(' · ')}
      actions={actions}
    >
      <p>
        {published
          ? `Published ${publishedInWords(source)}. `
          : 'When it was published is not known. '}
        {publishedBasis}
      </p>
      {url && (
        <p>
          <OutsideLink text={url} url={url} />
        </p>
      )}
    </PageHead>
  );
}
