import type { Chronology } from '../events/chronology.ts';
import type { Source } from '../events/format.ts';
import { publishedInWords } from '../events/publication-words.ts';
import { OutsideLink } from '../ui/outside-link.tsx';
import type { SourceNumbers } from './handout.ts';
import { sourceAnchor } from './handout-source-refs.tsx';
import styles from './handout-sources.module.css';

interface HandoutSourcesProps {
  chronology: Pick<Chronology, 'sourceById'>;
  sources: SourceNumbers;
}

/** The numbered sources at the end of a handout; none where nothing is cited. */
export function HandoutSources({ chronology, sources }: HandoutSourcesProps) {
  if (sources.size === 0) return null;
  return (
    <section aria-labelledby="handout-sources" className={styles.sources}>
      <h2 id="handout-sources" className={styles.title}>
        Sources
      </h2>
      <ol className={styles.list}>
        {[...sources].map(([id, number]) => {
          const source = chronology.sourceById.get(id);
          return (
            <li key={id} id={sourceAnchor(number)} className={styles.source}>
              <span className={styles.number}>[{number}]</span>
              <div>{source ? <SourceLines source={source} /> : id}</div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function SourceLines({ source }: { source: Source }) {
  const { author, held, publishedBasis, publisher, title, url } = source;
  return (
    <>
      <p>
        <cite className={styles.name}>{title}</cite>
        {' · '}
        {[author, publisher, publishedInWords(source)].filter(Boolean).join(' · ')}
      </p>
      {publishedBasis && <p className={styles.soft}>How the date is known: {publishedBasis}</p>}
      {url && (
        <p className={styles.link}>
          <OutsideLink text={url} url={url} />
        </p>
      )}
      {!held && <p className={styles.soft}>Reported by another source only; we do not hold it.</p>}
    </>
  );
}
