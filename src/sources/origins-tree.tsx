import { footingInWords } from '../events/attribution-words.ts';
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import type { Source } from '../events/format.ts';
import { publishedInWords } from '../events/publication-words.ts';
import type { Subject } from '../events/subject.ts';
import styles from './origins-tree.module.css';
import { type Branch, type Strand, toOriginsTree, type Voice } from './origins-tree.ts';
import { endInWords, excerptsInWords, shortQuote, whoRetells } from './origins-tree-words.ts';

export interface OriginsTreeProps {
  chronology: Chronology;
  event: Pick<ChronologyEvent, 'excerpts'>;
  /** Opens the page of a source or of an actor. */
  onAbout: (subject: Subject, id: string) => void;
}

type BranchProps = Omit<OriginsTreeProps, 'event'> & {
  branch: Branch;
  /** Whether excerpts must be told apart by their numbers. */
  numbered: boolean;
};

/**
 * The way from each excerpt through its article and the reports that it retells to the origin and to
 * whoever says so. Ways that end in one report are joined there.
 */
export function OriginsTree({ event: { excerpts }, ...rest }: OriginsTreeProps) {
  return (
    <ul aria-label="From the excerpts to their origins" className={styles.tree}>
      {toOriginsTree(excerpts, rest.chronology).map((branch) => (
        <li key={branch.origin?.id ?? ''} data-origin={branch.origin ? 'said' : 'not-said'}>
          <OneBranch {...rest} branch={branch} numbered={excerpts.length > 1} />
        </li>
      ))}
    </ul>
  );
}

function OneBranch(props: BranchProps) {
  const { branch, onAbout } = props;
  const { origin, strands, trunk, voices } = branch;
  return (
    <>
      <ul className={styles.strands}>
        {strands.map((strand) => (
          <li
            key={[strand.article, ...strand.between].map(({ id }) => id).join(' ')}
            className={styles.strand}
          >
            <OneStrand {...props} strand={strand} />
          </li>
        ))}
      </ul>
      {trunk.map((source, index) => (
        <div key={source.id} className={styles.trunk}>
          <p className={styles.step}>
            {index === 0 ? whoRetells(strands.length) : 'which retells'}
          </p>
          <Report source={source} onAbout={onAbout} />
        </div>
      ))}
      <div className={styles.end}>
        <p className={styles.kicker}>{endInWords(branch)}</p>
        {origin && <Report source={origin} onAbout={onAbout} />}
        <p className={styles.who}>Who says so</p>
        <ul>
          {voices.map((voice) => (
            <li key={voice.of.join(' ')} className={styles.voice}>
              <OneVoice {...props} voice={voice} alone={voices.length === 1} />
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

function OneStrand({ branch, strand, numbered, onAbout }: BranchProps & { strand: Strand }) {
  const { article, between, excerpts, inferred } = strand;
  return (
    <>
      <ul>
        {excerpts.map(({ number, excerpt }) => (
          <li key={excerpt.id} className={styles.excerpt}>
            {numbered && <span className={styles.number}>{number}</span>}
            <q className={styles.quote}>{shortQuote(excerpt.quote)}</q>
          </li>
        ))}
      </ul>
      {article.id !== branch.origin?.id && <Report source={article} onAbout={onAbout} />}
      {between.map((source) => (
        <div key={source.id}>
          <p className={styles.step}>retells</p>
          <Report source={source} onAbout={onAbout} />
        </div>
      ))}
      {inferred.map(({ reason, of }) => (
        <p key={reason} className={styles.step}>
          <em>inferred</em>
          {of.length < excerpts.length && ` for ${excerptsInWords(of)}`}: {reason}
        </p>
      ))}
    </>
  );
}

function Report({ source, onAbout }: { source: Source } & Pick<OriginsTreeProps, 'onAbout'>) {
  return (
    <div className={styles.report}>
      <button
        type="button"
        className={styles.title}
        title="All from this source"
        onClick={() => onAbout('source', source.id)}
      >
        {source.title}
      </button>
      <p className={styles.soft}>
        {source.publisher} · {publishedInWords(source, 'short')}
      </p>
    </div>
  );
}

type VoiceProps = BranchProps & { voice: Voice; alone: boolean };

function OneVoice({ chronology, onAbout, voice: { attribution, of }, alone }: VoiceProps) {
  const { by, words } = attribution;
  return (
    <>
      {by.map((id, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <button
            type="button"
            className={styles.actor}
            title={`About ${chronology.actorById.get(id)?.name ?? id}`}
            onClick={() => onAbout('actor', id)}
          >
            {chronology.actorById.get(id)?.name ?? id}
          </button>
        </span>
      ))}
      {by.length > 0 && words && '; '}
      {words ?? (by.length === 0 && 'who says so is not said')}{' '}
      <span className={styles.soft}>
        · {footingInWords(attribution)}
        {!alone && ` · ${excerptsInWords(of)}`}
      </span>
    </>
  );
}
