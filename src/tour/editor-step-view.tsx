import { useState } from 'react';
import type { Address } from '../address/address.ts';
import { parseAddress } from '../address/read-address.ts';
import { toAddress } from '../address/saved-view.ts';
import { writeInterval } from '../events/span.ts';
import { laneKinds } from '../events/vocabulary.ts';
import { activeChips } from '../filters/active-chips.ts';
import { DateFields } from '../filters/date-fields.tsx';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { Popover } from '../ui/popover.tsx';
import fields from './editor-field.module.css';
import { FieldGroup, Problems } from './editor-field.tsx';
import type { StepFieldsProps } from './editor-step-fields.tsx';
import styles from './editor-step-view.module.css';
import { spanEnds, spanFrom } from './span-ends.ts';
import { focusOf } from './step-view.ts';
import { savedFilters, spanAround } from './tour-from-events.ts';

interface EditorStepViewProps extends StepFieldsProps {
  problems: readonly string[];
}

const laneNames = { topic: 'By topic', actor: 'By actor', kind: 'By kind' } as const;

/** What of the timeline is to be seen: span, lanes, filters. */
export function EditorStepView(props: EditorStepViewProps) {
  const { chronology, defaults, step, problems, onChange } = props;
  const { from, to } = spanEnds(step.span);
  const { filters } = toAddress(step, chronology, defaults);
  const take = (address: Address) =>
    onChange({
      filters: savedFilters(address.filters, defaults),
      lanes: address.lanes === defaults.lanes ? step.lanes : address.lanes,
      ...(address.span && { span: writeInterval(address.span) }),
    });
  const around = () => {
    const span = spanAround(focusOf(step, chronology), chronology.events);
    onChange({ span: span && writeInterval(span) });
  };
  return (
    <>
      <FieldGroup legend="Span of the timeline">
        <DateFields
          from={from}
          to={to}
          onDates={(first, last) => onChange({ span: spanFrom(first, last, chronology.events) })}
        />
        <div>
          <Button variant="quiet" onClick={around}>
            Set it around the events
          </Button>
        </div>
      </FieldGroup>
      <div className={fields.field}>
        <label htmlFor="editor-lanes">Lanes</label>
        <select
          id="editor-lanes"
          value={step.lanes ?? ''}
          onChange={({ target }) =>
            onChange({ lanes: laneKinds.find((kind) => kind === target.value) })
          }
        >
          <option value="">All in one</option>
          {laneKinds.map((kind) => (
            <option key={kind} value={kind}>
              {laneNames[kind]}
            </option>
          ))}
        </select>
      </div>
      <FieldGroup legend="Filters">
        <div className={styles.chips}>
          {activeChips(chronology, filters).map(({ id, words, note, without }) => (
            <Chip
              key={id}
              removeLabel={`Remove ${words}`}
              onRemove={() => onChange({ filters: savedFilters(without, defaults) })}
            >
              {words} {note && <span className={styles.note}>{note}</span>}
            </Chip>
          ))}
          {!step.filters && <span className={styles.note}>None: all events are shown.</span>}
        </div>
        <Problems problems={problems} />
        <div>
          <Popover
            label="Take filters from a link"
            trigger="Take filters from a link"
            triggerClassName={styles.trigger}
          >
            {(close) => (
              <FromLink
                {...props}
                onTake={(address) => {
                  take(address);
                  close();
                }}
              />
            )}
          </Popover>
        </div>
      </FieldGroup>
    </>
  );
}

interface FromLinkProps extends StepFieldsProps {
  onTake: (address: Address) => void;
}

/** What an exploring page shows, by the link that is copied there. */
function FromLink({ chronology, defaults, onTake }: FromLinkProps) {
  const [link, setLink] = useState('');
  const [refused, setRefused] = useState(false);
  const take = () => {
    const query = link.includes('?') ? link.slice(link.indexOf('?')) : undefined;
    if (query === undefined) setRefused(true);
    else onTake(parseAddress(query, chronology, defaults).address);
  };
  return (
    <form
      className={fields.field}
      onSubmit={(submit) => {
        submit.preventDefault();
        take();
      }}
    >
      <label htmlFor="editor-link">Link to what you want to show</label>
      <input
        id="editor-link"
        data-autofocus
        type="text"
        autoComplete="off"
        spellCheck={false}
        aria-invalid={refused}
        aria-describedby="editor-link-about"
        value={link}
        onChange={({ target }) => {
          setLink(target.value);
          setRefused(false);
        }}
      />
      <div id="editor-link-about">
        {refused ? (
          <Problems problems={['this is no link of an exploring page: it has no “?”']} />
        ) : (
          <p className={fields.hint}>
            Filter the events on the exploring page, press “Copy link” there, and paste it here. Its
            filters, lanes and span are taken.
          </p>
        )}
      </div>
      <Button type="submit">Take them</Button>
    </form>
  );
}
