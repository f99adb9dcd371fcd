import { Fragment, useId } from 'react';
import { topicColour, topicMark } from '../events/topic-colour.ts';
import { writeCount } from '../events/words.ts';
import { Popover } from '../ui/popover.tsx';
import { TopicMark } from '../ui/topic-mark.tsx';
import type { ChoiceListProps } from './choice-list.tsx';
import { ChoiceMenu } from './choice-menu.tsx';
import type { ChoiceOption } from './choice-options.ts';
import styles from './choice-row.module.css';
import { choiceOf, includeChoice, removeChoice } from './edit-filters.ts';

export interface ChoiceRowProps extends Omit<ChoiceListProps, 'groups'> {
  option: ChoiceOption;
  /** In a list that has not all its rows: its place, and how high what is left out before it is. */
  place?: { at: number; of: number; before: number };
}

/**
 * One choice: a checkbox, how many events it would match, and a menu for all else. Checking an
 * excluded choice includes it.
 */
export function ChoiceRow(props: ChoiceRowProps) {
  const { index, filters, count, facet, option, onFilters, place } = props;
  const id = useId();
  const choice = choiceOf(filters, facet, option.id);
  const included = choice?.exclude === false;
  const events = count.choice(facet, choice ?? { id: option.id, exclude: false });
  const details = [
    option.detail,
    choice?.role && `as ${choice.role}`,
    choice?.alone && 'itself alone',
  ].filter((detail) => typeof detail === 'string');
  const state = choice?.exclude ? 'excluded' : events === 0 && !included ? 'empty' : undefined;
  return (
    <li
      className={styles.row}
      data-facet={facet}
      data-state={state}
      data-row={option.id}
      aria-setsize={place?.of}
      aria-posinset={place && place.at + 1}
      style={place && { marginTop: place.before }}
    >
      <label className={styles.label}>
        <input
          type="checkbox"
          className={styles.box}
          aria-labelledby={`${id}-name`}
          aria-describedby={`${id}-count`}
          checked={included}
          onChange={() =>
            onFilters((included ? removeChoice : includeChoice)(filters, facet, option.id))
          }
        />
        {facet === 'topic' && (
          <TopicMark
            mark={topicMark(index.chronology, option.id)}
            colour={topicColour(index.chronology, option.id)}
            className={styles.mark}
          />
        )}
        <span id={`${id}-name`} className={styles.name}>
          {option.name} {choice?.exclude && <span className="visually-hidden">excluded</span>}
          {details.map((detail) => (
            <Fragment key={detail}>
              {' '}
              <span className={styles.detail}>{detail}</span>
            </Fragment>
          ))}
        </span>
        <span id={`${id}-count`} className={styles.count}>
          {writeCount(events)}{' '}
          <span className="visually-hidden">{events === 1 ? 'event' : 'events'}</span>
        </span>
      </label>
      <Popover
        label={`Options for ${option.name}`}
        trigger={<span aria-hidden="true">⋯</span>}
        triggerLabel={`Options for ${option.name}`}
        triggerClassName={styles.more}
        align="end"
      >
        {(close) => <ChoiceMenu {...props} close={close} />}
      </Popover>
    </li>
  );
}
