import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import { figureInWords, writePeriod } from '../events/figure-words.ts';
import type { Figure } from '../events/format.ts';
import { SomeOf } from '../ui/some-of.tsx';
import { chartsOf } from './charts-of.ts';
import styles from './event-figures.module.css';

export interface EventFiguresProps {
  chronology: Chronology;
  event: ChronologyEvent;
  colour: string;
}

/** An event's figures, each with its period. */
export function EventFigures({ chronology, event, colour }: EventFiguresProps) {
  const charted = new Set<string | undefined>(
    chartsOf(chronology, event).map(({ series }) => series.id),
  );
  const nameOf = ({ series = '' }: Figure) => chronology.seriesById.get(series)?.name;
  return (
    <SomeOf
      items={event.figures}
      most={12}
      plural="figures"
      keyOf={(figure) => `${event.figures.indexOf(figure)}`}
      list={(items) => (
        <ul className={styles.figures} aria-label="Figures">
          {items}
        </ul>
      )}
    >
      {(figure) => (
        <li>
          <OneFigure
            figure={figure}
            colour={colour}
            name={charted.has(figure.series) ? undefined : nameOf(figure)}
          />
        </li>
      )}
    </SomeOf>
  );
}

interface OneFigureProps {
  figure: Figure;
  colour: string;
  /** Of its series, unless its chart says it. */
  name: string | undefined;
}

function OneFigure({ figure, colour, name }: OneFigureProps) {
  const { changeFrom, derived, equivalents } = figure;
  const { lead, rest } = figureInWords(figure);
  return (
    <>
      <p className={styles.figure}>
        <span className={styles.value} style={{ color: colour }}>
          {lead}
        </span>{' '}
        {rest && <span className={styles.rest}>{rest}</span>}{' '}
        <span className={styles.about}>{writePeriod(figure)}</span>
      </p>
      {name && <p className={styles.about}>{name}</p>}
      {changeFrom && <p className={styles.about}>Compared with {changeFrom}</p>}
      {equivalents.length > 0 && (
        <p className={styles.about}>
          Also printed as {equivalents.map(({ printed }) => `“${printed}”`).join(', ')}
        </p>
      )}
      {derived && <p className={styles.about}>Computed by us: {derived}</p>}
    </>
  );
}
