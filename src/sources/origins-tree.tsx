import { footingInWords } from '../events/attribution-words.ts';
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import type { Source } from '../events/format.ts';
import { publishedInWords } from '../events/publication-words.ts';
import type { Subject } from '../events/subject.ts';
import { SomeOf } from '../ui/some-of.tsx';
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
    <SomeOf
      items={toOriginsTree(excerpts, rest.chronology)}
      most={6}
      plural="origins"
      keyOf={({ origin }) => origin?.id ?? ''}
      list={(items) => (
        <ul aria-label="From the excerpts to their origins" className={styles.tree}>
          {items}
        </ul>
      )}
    >
      {(branch) => (
        <li data-origin={branch.origin ? 'said' : 'not-said'}>
          <OneBranch {...rest} branch={branch} numbered={excerpts.length > 1} />
        </li>
      )}
    </SomeOf>
  );
}

function OneBranch(props: BranchProps) {
  const { branch, onAbout } = props;
  const { origin, strands, trunk, voices } = branch;
  return (
    <>
      <SomeOf
        items={strands}
        most={6}
        plural="articles"
        keyOf={({ article, between }) => [article, ...between].map(({ id }) => id).join(' ')}
        list={(items) => <ul className={styles.strands}>{items}</ul>}
      >
        {(strand) => (
          <li className={styles.strand}>
            <OneStrand {...props} strand={strand} />
          </li>
        )}
      </SomeOf>
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
        <SomeOf
          items={voices}
          most={6}
          plural="voices"
          keyOf={({ of }) => of.join(' ')}
          list={(items) => <ul>{items}</ul>}
        >
          {(voice) => (
            <li className={styles.voice}>
              <OneVoice {...props} voice={voice} alone={voices.length === 1} />
            </li>
          )}
        </SomeOf>
      </div>
    </>
  );
}

function OneStrand({ branch, strand, numbered, onAbout }: BranchProps & { strand: Strand }) {
  const { article, between, excerpts, inferred } = strand;
  return (
    <>
      <SomeOf
        items={excerpts}
        most={6}
        plural="excerpts"
        keyOf={({ excerpt }) => excerpt.id}
        list={(items) => <ul>{items}</ul>}
      >
        {({ number, excerpt }) => (
          <li className={styles.excerpt}>
            {numbered && <span className={styles.number}>{number}</span>}
            <q className={styles.quote}>{shortQuote(excerpt.quote)}</q>
          </li>
        )}
      </SomeOf>
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
