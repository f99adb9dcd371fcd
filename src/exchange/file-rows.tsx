import { type ReactNode, useId } from 'react';
import { Button } from '../ui/button.tsx';
import styles from './file-rows.module.css';

/** Files of one kind under their heading. */
export function FileRows({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.rows} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <ul>{children}</ul>
    </section>
  );
}

interface FileRowProps {
  /** What is in the files and whom it serves. */
  what: string;
  /** A button for each format. */
  files: readonly { readonly format: string; readonly onSave: () => void }[];
}

/** One thing in all the formats that it can be had in. */
export function FileRow({ what, files }: FileRowProps) {
  return (
    <li className={styles.row}>
      <span>{what}</span>
      <span className={styles.formats}>
        {files.map(({ format, onSave }) => (
          <Button key={format} aria-label={`${format}: ${what}`} onClick={onSave}>
            {format}
          </Button>
        ))}
      </span>
    </li>
  );
}
