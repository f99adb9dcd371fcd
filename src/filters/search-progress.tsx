import { useId, useSyncExternalStore } from 'react';
import type { Search } from './search-events.ts';
import styles from './search-progress.module.css';
import { useSettled } from './use-settled.ts';

export interface SearchProgressProps {
  search: Search;
}

/** A search that is built sooner than this, in ms, needs no words. */
const soon = 300;

/** How far the search is that is being built: which share of the texts it has read. */
export function SearchProgress({ search }: SearchProgressProps) {
  const id = useId();
  const percent = useSyncExternalStore(search.onStage, () => percentOf(search));
  const lasts = useSettled(true, soon, false);
  if (!lasts) return null;
  return (
    <div className={styles.progress}>
      <label htmlFor={id}>Reading all texts for the search…</label>
      <progress id={id} className={styles.bar} max={100} value={percent} />
    </div>
  );
}

const percentOf = ({ stage }: Search): number =>
  stage.name === 'building' ? Math.floor(stage.share * 100) : stage.name === 'ready' ? 100 : 0;
