import type { Chronology } from '../events/chronology.ts';
import type { Series } from '../events/format.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { toFigureTable, writeFigureTable } from './figure-table.ts';
import type { SeriesPoint } from './series-points.ts';
import styles from './series-table.module.css';

export interface SeriesTableProps {
  chronology: Chronology;
  series: Series;
  points: readonly SeriesPoint[];
  /** The id of the event that is open. */
  selected: string | undefined;
  onSelect: (event: string) => void;
}

/** The table behind a chart, to read and to copy. */
export function SeriesTable({ chronology, series, points, selected, onSelect }: SeriesTableProps) {
  const table = toFigureTable(points, chronology);
  return (
    <div className={styles.whole}>
      <div className={styles.scroller}>
        <table className={styles.table}>
          <caption className="visually-hidden">{series.name}</caption>
          <thead>
            <tr>
              {table.head.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(({ cells, event }, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: figures have no id
              <tr key={row} aria-current={event?.id === selected && selected ? 'true' : undefined}>
                {cells.map((text, column) => {
                  const name = table.head[column];
                  if (column === 0)
                    return (
                      <th key={name} scope="row">
                        {text}
                      </th>
                    );
                  return (
                    <td key={name} data-value={column === 1 || undefined}>
                      {event && column === cells.length - 1 ? (
                        <button
                          type="button"
                          className={styles.event}
                          onClick={() => onSelect(event.id)}
                        >
                          {text}
                        </button>
                      ) : (
                        text
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <CopyButton
        variant="quiet"
        className={styles.copy}
        text={() => writeFigureTable(table, series)}
      >
        Copy table
      </CopyButton>
    </div>
  );
}
