import { useDeferredValue, useId, useMemo, useState } from 'react';
import type { Chronology } from '../events/chronology.ts';
import { Button } from '../ui/button.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { OutsideLink } from '../ui/outside-link.tsx';
import styles from './citation.module.css';
import {
  type CitationFormat,
  type CitationText,
  formatNames,
  type ReferencePart,
  writeCitation,
} from './citation-text.ts';
import { type Cited, citedParts } from './cited-parts.ts';
import { fileName } from './file-name.ts';
import { SavingState } from './saving-state.tsx';
import { useSaving } from './use-saving.ts';

export interface CitationProps {
  chronology: Chronology;
  cited: Cited;
  /** The full link to it. */
  link: string;
}

/** A citation in the format that the reader chooses. */
export default function Citation({ chronology, cited, link }: CitationProps) {
  const [format, setFormat] = useState<CitationFormat>('apa');
  const [saving, save] = useSaving();
  const parts = useMemo(() => citedParts(chronology, cited, link), [chronology, cited, link]);
  // The choice answers at once, whatever time a style takes.
  const shown = useDeferredValue(format);
  const citation = useMemo(() => writeCitation(parts, shown), [parts, shown]);
  const title = parts[0]?.items[0]?.title ?? '';
  const name = fileName([title, chronology.file.revised, shown], citation.ending);
  return (
    <>
      <FormatChoice format={format} onFormat={setFormat} />
      <Shown citation={citation} format={shown} />
      <div className={styles.actions}>
        <CopyButton
          variant="strong"
          text={() => citation.plain}
          html={citation.html === undefined ? undefined : () => citation.html ?? ''}
        >
          Copy
        </CopyButton>
        <Button
          onClick={() => save(name, () => new Blob([citation.plain], { type: citation.type }))}
        >
          Save as .{citation.ending}
        </Button>
      </div>
      <p className={styles.credits}>
        Put together by{' '}
        <OutsideLink text="citeproc-js" url="https://github.com/Juris-M/citeproc-js" /> with styles
        of the <OutsideLink text="Citation Style Language" url="https://citationstyles.org" />{' '}
        project.
      </p>
      <SavingState saving={saving} />
    </>
  );
}

interface FormatChoiceProps {
  format: CitationFormat;
  onFormat: (format: CitationFormat) => void;
}

function FormatChoice({ format, onFormat }: FormatChoiceProps) {
  const name = useId();
  return (
    <fieldset className={styles.formats}>
      <legend className="visually-hidden">Format</legend>
      {(Object.keys(formatNames) as CitationFormat[]).map((one) => (
        <label key={one} className={styles.format}>
          <input type="radio" name={name} checked={one === format} onChange={() => onFormat(one)} />
          {formatNames[one]}
        </label>
      ))}
    </fieldset>
  );
}

function Shown({ citation, format }: { citation: CitationText; format: CitationFormat }) {
  if (citation.parts)
    return citation.parts.map((part) => <References key={part.heading} part={part} />);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
    <section className={styles.code} aria-label={formatNames[format]} tabIndex={0}>
      <pre>{citation.plain}</pre>
    </section>
  );
}

function References({ part: { heading, references } }: { part: ReferencePart }) {
  return (
    <section className={styles.part}>
      {heading && <h3>{heading}</h3>}
      {references.map((runs, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a list that is always written anew.
        <p key={at} className={styles.reference}>
          {runs.map(({ text, italic }, run) =>
            // biome-ignore lint/suspicious/noArrayIndexKey: likewise.
            italic ? <i key={run}>{text}</i> : text,
          )}
        </p>
      ))}
    </section>
  );
}
