import type { ChronologyEvent } from '../events/chronology.ts';
import { OriginsTree, type OriginsTreeProps } from '../sources/origins-tree.tsx';
import { originsByName } from '../sources/origins-tree-words.ts';
import styles from './event-origins.module.css';
import { PanelPart } from './panel-part.tsx';
import { partIds } from './part-ids.ts';

type EventOriginsProps = OriginsTreeProps & { event: ChronologyEvent };

/**
 * On how many sources and origins an event stands, in a line, and how the ones lead to the others.
 * It stands open where there is a way to go: where a source retells a report, or several are joined.
 */
export function EventOrigins(props: EventOriginsProps) {
  const { chronology, event } = props;
  if (event.excerpts.length === 0) return null;
  const { origins, sources } = event.origins;
  const retold = origins.some((id) => !sources.includes(id)) || sources.length > 1;
  return (
    <PanelPart id={partIds.origins} title="Origins">
      <details key={event.id} open={retold} className={styles.origins}>
        <summary className={styles.summary}>
          Stands on {originsByName(event.origins, chronology)}
        </summary>
        <OriginsTree {...props} />
      </details>
    </PanelPart>
  );
}
