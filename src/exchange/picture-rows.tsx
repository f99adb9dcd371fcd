import { FileRow, FileRows } from './file-rows.tsx';
import styles from './picture-rows.module.css';
import type { PictureSource } from './picture-source.ts';
import type { Selection } from './selection.ts';

interface PictureRowsProps {
  pictures: readonly PictureSource[];
  selection: Selection;
  /** The day of the export, as `2026-11-22`. */
  today: string;
  onSave: (what: readonly string[], ending: string, make: () => Promise<Blob>) => void;
}

/** More of them would hide that the list has an end. */
const mostShown = 4;

/** Each picture as SVG and PNG; of many, the rest waits behind its number. */
export function PictureRows({ pictures, selection, today, onSave }: PictureRowsProps) {
  const rows = pictures.map((picture) => (
    <FileRow
      key={picture.name}
      what={picture.name}
      files={(['svg', 'png'] as const).map((ending) => ({
        format: ending.toUpperCase(),
        onSave: () =>
          onSave([picture.name], ending, async () => {
            const { pictureFile } = await import('./picture-file.tsx');
            return pictureFile(picture, selection, today, ending);
          }),
      }))}
    />
  ));
  const rest = rows.length - mostShown;
  if (rest < 2) return <FileRows title="Pictures">{rows}</FileRows>;
  return (
    <>
      <FileRows title="Pictures">{rows.slice(0, mostShown)}</FileRows>
      <details className={styles.rest}>
        <summary>{rest} more pictures</summary>
        <ul>{rows.slice(mostShown)}</ul>
      </details>
    </>
  );
}
