import { memo, useMemo } from 'react';
import type { Facet, Filters } from '../events/filters.ts';
import type { Subject } from '../events/subject.ts';
import { ChoiceList } from './choice-list.tsx';
import { choiceOptions } from './choice-options.ts';
import type { Counts } from './count-choices.ts';
import { DateFields } from './date-fields.tsx';
import { setDates } from './edit-filters.ts';
import { FacetGroup } from './facet-group.tsx';
import { facetTitles } from './facet-words.ts';
import type { FilterIndex } from './filter-index.ts';
import styles from './filters-panel.module.css';
import { LongChoices } from './long-choices.tsx';
import { MatchSwitch } from './match-switch.tsx';
import { OriginsChoice } from './origins-choice.tsx';

export interface FiltersPanelProps {
  index: FilterIndex;
  filters: Filters;
  /** From `countChoices` for these filters. */
  count: Counts;
  onFilters: (filters: Filters) => void;
  /** Opens the page of an actor, a topic or a source. */
  onAbout: (subject: Subject, id: string) => void;
}

/** The region “Filters”: every facet with its choices and how many events each would match. */
export const FiltersPanel = memo(function FiltersPanel(props: FiltersPanelProps) {
  const { filters, onFilters } = props;
  const active = (facet: 'footing' | 'basis' | 'source') => filters[facet].choices.length;
  const dates = Number(filters.from !== '') + Number(filters.to !== '');
  return (
    <section className={styles.panel} aria-label="Filters">
      <FacetGroup title={facetTitles.topic} aside={<MatchSwitch {...props} facet="topic" />}>
        <LongChoices {...props} facet="topic" />
      </FacetGroup>
      <FacetGroup title={facetTitles.actor} aside={<MatchSwitch {...props} facet="actor" />}>
        <LongChoices {...props} facet="actor" />
      </FacetGroup>
      <FacetGroup title={facetTitles.kind}>
        <ListedChoices {...props} facet="kind" />
      </FacetGroup>
      <FacetGroup
        title={facetTitles.footing}
        collapsible
        active={active('footing')}
        aside={<MatchSwitch {...props} facet="footing" />}
      >
        <ListedChoices {...props} facet="footing" />
      </FacetGroup>
      <FacetGroup
        title={facetTitles.basis}
        collapsible
        active={active('basis') + Number(filters.origins > 0)}
        hint="statistics, origins"
        aside={<MatchSwitch {...props} facet="basis" />}
      >
        <ListedChoices {...props} facet="basis" />
        <OriginsChoice {...props} />
      </FacetGroup>
      <FacetGroup
        title={facetTitles.source}
        collapsible
        active={active('source')}
        aside={<MatchSwitch {...props} facet="source" />}
      >
        <LongChoices {...props} facet="source" />
      </FacetGroup>
      <FacetGroup title="Dates" collapsible active={dates}>
        <DateFields
          from={filters.from}
          to={filters.to}
          onDates={(from, to) => onFilters(setDates(filters, from, to))}
        />
      </FacetGroup>
    </section>
  );
});

/** All choices of a facet whose choices are few enough to stand here at once. */
function ListedChoices(props: FiltersPanelProps & { facet: Exclude<Facet, Subject> }) {
  const { index, facet } = props;
  const groups = useMemo(() => choiceOptions(index, facet), [index, facet]);
  return <ChoiceList {...props} groups={groups} />;
}
