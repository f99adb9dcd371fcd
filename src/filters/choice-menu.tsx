import { subjects } from '../events/subject.ts';
import { type Role, roles } from '../events/vocabulary.ts';
import { capitalise } from '../events/words.ts';
import { Button } from '../ui/button.tsx';
import styles from './choice-menu.module.css';
import type { ChoiceRowProps } from './choice-row.tsx';
import {
  choiceOf,
  excludeChoice,
  includeChoice,
  onlyChoice,
  removeChoice,
  setAlone,
  setRole,
} from './edit-filters.ts';
import { rolesOf } from './filter-index.ts';

export interface ChoiceMenuProps extends ChoiceRowProps {
  close: () => void;
}

/** What can be done with one choice: include, exclude, only this; an actor's role and belongings. */
export function ChoiceMenu(props: ChoiceMenuProps) {
  const { filters, facet, option, onAbout, onFilters, close } = props;
  const subject = subjects.find((one) => one === facet);
  const choice = choiceOf(filters, facet, option.id);
  const included = choice?.exclude === false;
  const excluded = choice?.exclude === true;
  const apply = (edit: typeof includeChoice) => {
    onFilters(edit(filters, facet, option.id));
    close();
  };
  return (
    <div className={styles.menu}>
      <p className={styles.title}>{option.name}</p>
      <div className={styles.acts}>
        <Button
          aria-pressed={included}
          data-autofocus
          onClick={() => apply(included ? removeChoice : includeChoice)}
        >
          Include
        </Button>
        <Button
          aria-pressed={excluded}
          onClick={() => apply(excluded ? removeChoice : excludeChoice)}
        >
          Exclude
        </Button>
        <Button onClick={() => apply(onlyChoice)}>Only this</Button>
      </div>
      {facet === 'actor' && <ActorOptions {...props} />}
      {subject && (
        <Button
          variant="quiet"
          className={styles.about}
          onClick={() => {
            close();
            onAbout(subject, option.id);
          }}
        >
          About {option.name} <span aria-hidden="true">›</span>
        </Button>
      )}
    </div>
  );
}

/** In which role an actor is meant, and whether those that belong to it are meant too. */
function ActorOptions({ index, filters, count, option, onFilters }: ChoiceMenuProps) {
  const { id } = option;
  const choice = choiceOf(filters, 'actor', id);
  const alone = choice?.alone === true;
  const occurring = rolesOf(index, id);
  const countIn = (role?: Role) =>
    count.choice('actor', { id, exclude: false, ...(role && { role }), ...(alone && { alone }) });
  return (
    <>
      <label className={styles.field}>
        Role
        <select
          className={styles.select}
          value={choice?.role ?? ''}
          onChange={({ target }) =>
            onFilters(
              setRole(
                filters,
                id,
                roles.find((role) => role === target.value),
              ),
            )
          }
        >
          <option value="">Any role ({countIn()})</option>
          {occurring.map((role) => (
            <option key={role} value={role}>
              {capitalise(role)} ({countIn(role)})
            </option>
          ))}
        </select>
      </label>
      {index.parents.has(id) && (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={!alone}
            onChange={({ target }) => onFilters(setAlone(filters, id, !target.checked))}
          />
          With those that belong to it
        </label>
      )}
    </>
  );
}
