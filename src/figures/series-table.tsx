import type { Chronology } from '../events/chronology.ts';
import type { Series } from '../events/format.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { SomeOf } from '../ui/some-of.tsx';
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
      <SomeOf
        items={table.rows}
        most={30}
        plural="figures"
        keyOf={(row) => `${table.rows.indexOf(row)}`}
        list={(rows) => (
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
              <tbody>{rows}</tbody>
            </table>
          </div>
        )}
      >
        {({ cells, event }) => (
          <tr aria-current={event?.id === selected && selected ? 'true' : undefined}>
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
        )}
      </SomeOf>
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
