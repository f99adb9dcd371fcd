import type { Ref } from 'react';
import type { Address } from '../address/address.ts';
import type { AddressState } from '../address/use-address.ts';
import type { Chronology } from '../events/chronology.ts';
import type { Subject } from '../events/subject.ts';
import { FilterChips } from '../filters/filter-chips.tsx';
import { filtersInWords } from '../filters/filters-in-words.ts';
import { SearchBox } from '../filters/search-box.tsx';
import type { ShownEvents } from '../filters/use-shown-events.ts';
import { Button } from '../ui/button.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { LayoutChoices } from './layout-choices.tsx';
import styles from './toolbar.module.css';

interface ToolbarProps {
  searchRef: Ref<HTMLInputElement>;
  /** It takes the focus when the bar that it opens is closed. */
  knownSwitch: Ref<HTMLButtonElement>;
  /** Whether `/` leads to the search. */
  keyHint: boolean;
  address: Address;
  events: ShownEvents;
  chronology: Chronology;
  go: AddressState['go'];
  onText: (text: string) => void;
  onSelect: (event: string) => void;
  onAbout: (subject: Subject, id: string) => void;
  /** The reader goes on from the search to the events. */
  onDone: () => void;
  /** By a button where the filters do not stand below it. */
  onOpenFilters: () => void;
  /** Whether the list shows them. */
  withExcerpts: boolean;
  onExcerpts: (shown: boolean) => void;
  link: () => string;
}

/** Search, what is active and how many events that leaves, and how they are laid out. */
export function Toolbar(props: ToolbarProps) {
  const { searchRef, knownSwitch, keyHint, address, events, chronology, go, onOpenFilters } = props;
  const { onText, onSelect, onAbout, onDone } = props;
  const { withExcerpts, onExcerpts, link } = props;
  const { filters } = address;
  const copyList = async () => {
    const { writeListText } = await import('../list/list-text.ts');
    return writeListText(chronology, events.matching, {
      link: link(),
      filters: filtersInWords(chronology, filters),
      bothDates: address.clock === 'both',
    });
  };
  return (
    <div className={styles.toolbar}>
      <div className={styles.search}>
        <SearchBox
          ref={searchRef}
          index={events.index}
          filters={filters}
          search={events.search}
          failed={events.unsearched === 'failed'}
          keyHint={keyHint}
          onText={onText}
          onFilters={(next) => go({ filters: next })}
          onSelect={onSelect}
          onAbout={onAbout}
          onDone={onDone}
        />
      </div>
      <Button className={styles.filters} onClick={onOpenFilters}>
        Filters
      </Button>
      <div className={styles.chips}>
        <FilterChips
          chronology={chronology}
          filters={filters}
          shown={events.matching.length}
          perhaps={events.perhaps.length}
          others={address.others}
          unsearched={events.unsearched}
          onFilters={(next) => go({ filters: next })}
          onOthers={(others) => go({ others })}
        />
      </div>
      <div className={styles.layout}>
        <LayoutChoices
          address={address}
          chronology={chronology.asKnown?.whole ?? chronology}
          go={go}
          knownSwitch={knownSwitch}
        />
        {address.view === 'list' && (
          <>
            <label className={styles.excerpts}>
              <input
                type="checkbox"
                checked={withExcerpts}
                onChange={(change) => onExcerpts(change.target.checked)}
              />
              Excerpts
            </label>
            {!events.unsearched && (
              <CopyButton text={copyList} variant="quiet">
                Copy this list
              </CopyButton>
            )}
          </>
        )}
      </div>
    </div>
  );
}
