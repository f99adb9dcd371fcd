/**
 * One codec per parameter of the address. Lists repeat their parameter:
 * `actor=china&actor=russia`.
 *
 * | parameter | holds |
 * | --- | --- |
 * | `view` | timeline, list, figures, disagreements |
 * | `lanes` | topic, actor, kind |
 * | `clock` | happened, reported, both |
 * | `known` | only what had been published by this day: `2024-04-24` |
 * | `strip` | the series that lie under the timeline |
 * | `differ` | only disagreements of this kind |
 * | `disagreement` | the one that is looked at |
 * | `topic` `actor` `kind` `footing` `basis` `source` | choices: `china`, `-china` (excluded), `china.supplier` (a role), `china.alone` (without those that belong to it) |
 * | `all` | the facets in which an event must match every choice |
 * | `origins` | the least number of independent origins: 1 to 9 |
 * | `from` `to` | dates: 2023, 2023-07, 2023-07-01 |
 * | `perhaps` | yes: also what may belong to these dates |
 * | `q` | free text |
 * | `others` | hide, dim |
 * | `span` | the stretch in view: `2022-01-01..2024-05-06` |
 * | `event` | the selected event |
 * | `rev` | the revision of the events file with which the link was made |
 * | `mode` | explore, actor, topic, source, tours, guided, speaker, editor, handout |
 * | `id` | the actor, topic or source whose page it is |
 * | `tour` `step` | the names of a tour and of a step in it |
 * | `given` | a whole tour, packed |
 * | `talk` | by what the windows of one talk find each other |
 * | `pace` | seconds for each step of a tour that goes on by itself |
 */
import { type Chronology, clocks } from '../events/chronology.ts';
import { parseDateBound } from '../events/date-bound.ts';
import { DateError, parseDate, toIsoDay } from '../events/dates.ts';
import {
  type Choice,
  type Facet,
  type Filters,
  facets,
  longestText,
  mostOrigins,
  parseChoice,
  wordId,
  writeChoice,
} from '../events/filters.ts';
import { parseSpan, writeSpan } from '../events/span.ts';
import { bases, disagreementKinds, eventKinds, footings, laneKinds } from '../events/vocabulary.ts';
import { type Address, modes, views } from './address.ts';

export interface Codec {
  readonly name: string;
  /** Whether the parameter may be repeated. */
  readonly many?: boolean;
  /**
   * What the values of the parameter change in an address.
   *
   * @param refuse told of each value that makes no sense, and why
   */
  read(
    values: readonly string[],
    address: Address,
    chronology: Chronology,
    refuse: (value: string, why: string) => void,
  ): Partial<Address>;
  /** The values as they stand in an address; none: the parameter is left out. */
  write(address: Address): readonly string[];
}

/** Keeps what is one of the words, and refuses the rest. */
function oneOf<K extends 'mode' | 'view' | 'lanes' | 'clock' | 'others'>(
  name: K,
  words: readonly Address[K][],
): Codec {
  return {
    name,
    read(values, _address, _chronology, refuse) {
      const [value = ''] = values;
      const word = words.find((one) => one === value);
      if (word) return { [name]: word };
      refuse(value, `it can be ${words.join(', ')}`);
      return {};
    },
    write: (address) => [address[name]],
  };
}

const withFilters = (address: Address, change: Partial<Filters>): Partial<Address> => ({
  filters: { ...address.filters, ...change },
});

/** Whether a facet has this choice, in a given file. */
function has(chronology: Chronology, facet: Facet, id: string): boolean {
  switch (facet) {
    case 'topic':
      return chronology.topicById.has(id);
    case 'actor':
      return chronology.actorById.has(id);
    case 'source':
      return chronology.sourceById.has(id);
    case 'kind':
      return eventKinds.some((kind) => wordId(kind) === id);
    case 'footing':
      return footings.some((footing) => wordId(footing) === id);
    case 'basis':
      return bases.some((basis) => wordId(basis) === id);
  }
}

function facetCodec(facet: Facet): Codec {
  return {
    name: facet,
    many: true,
    read(values, address, chronology, refuse) {
      const choices = new Map<string, Choice>();
      for (const value of values) {
        const choice = parseChoice(value);
        if (!choice) refuse(value, 'it is not written as a choice');
        else if (!has(chronology, facet, choice.id)) refuse(value, `there is no such ${facet}`);
        else if ((choice.role || choice.alone) && facet !== 'actor')
          refuse(value, 'only an actor has a role');
        else choices.set(writeChoice(choice), choice);
      }
      const { match } = address.filters[facet];
      return withFilters(address, { [facet]: { choices: [...choices.values()], match } });
    },
    write: ({ filters }) => filters[facet].choices.map(writeChoice),
  };
}

const all: Codec = {
  name: 'all',
  many: true,
  read(values, address, _chronology, refuse) {
    const known = values.filter((value) => facets.some((facet) => facet === value));
    for (const value of values) if (!known.includes(value)) refuse(value, 'there is no such facet');
    const changed = known.map((facet) => [
      facet,
      { ...address.filters[facet as Facet], match: 'all' },
    ]);
    return withFilters(address, Object.fromEntries(changed));
  },
  write: ({ filters }) => facets.filter((facet) => filters[facet].match === 'all'),
};

function dateCodec(name: 'from' | 'to'): Codec {
  return {
    name,
    read([value = ''], address, _chronology, refuse) {
      if (typeof parseDateBound(value, name) === 'number')
        return withFilters(address, { [name]: value });
      refuse(value, 'write a date like 2023, 2023-07 or 2023-07-01');
      return {};
    },
    write: ({ filters }) => (filters[name] ? [filters[name]] : []),
  };
}

const perhaps: Codec = {
  name: 'perhaps',
  read([value = ''], address, _chronology, refuse) {
    if (value === 'yes') return withFilters(address, { perhaps: true });
    refuse(value, 'it can be yes');
    return {};
  },
  write: ({ filters }) => (filters.perhaps ? ['yes'] : []),
};

const text: Codec = {
  name: 'q',
  read([value = ''], address, _chronology, refuse) {
    if (value.length <= longestText) return withFilters(address, { text: value });
    refuse(value, `a search has ${longestText} letters at most`);
    return {};
  },
  write: ({ filters }) => (filters.text ? [filters.text] : []),
};

const origins: Codec = {
  name: 'origins',
  read([value = ''], address, _chronology, refuse) {
    const number = Number(value);
    if (/^\d$/.test(value) && number <= mostOrigins)
      return withFilters(address, { origins: number });
    refuse(value, `it can be 0 to ${mostOrigins}`);
    return {};
  },
  write: ({ filters }) => (filters.origins > 0 ? [String(filters.origins)] : []),
};

const known: Codec = {
  name: 'known',
  read([value = ''], _address, _chronology, refuse) {
    try {
      const date = parseDate(value);
      if (date.form === 'date' && date.precision === 'day' && value === toIsoDay(date.earliest))
        return { known: date.earliest };
    } catch (error) {
      if (!(error instanceof DateError)) throw error;
    }
    refuse(value, 'write a day like 2024-04-24');
    return {};
  },
  write: (address) => (address.known === undefined ? [] : [toIsoDay(address.known)]),
};

const strip: Codec = {
  name: 'strip',
  many: true,
  read(values, _address, chronology, refuse) {
    const series = [...new Set(values)].filter((id) => {
      if (chronology.seriesById.has(id)) return true;
      refuse(id, 'there is no such series');
      return false;
    });
    return { strip: series };
  },
  write: (address) => address.strip,
};

const differ: Codec = {
  name: 'differ',
  read([value = ''], _address, _chronology, refuse) {
    const kind = disagreementKinds.find((one) => one === value);
    if (kind) return { differ: kind };
    refuse(value, `it can be ${disagreementKinds.join(', ')}`);
    return {};
  },
  write: (address) => [address.differ ?? []].flat(),
};

const disagreement: Codec = {
  name: 'disagreement',
  read([value = ''], _address, { file }, refuse) {
    if (file.disagreements.some(({ id }) => id === value)) return { disagreement: value };
    refuse(value, 'there is no such disagreement in this file');
    return {};
  },
  write: (address) => [address.disagreement ?? []].flat(),
};

const span: Codec = {
  name: 'span',
  read([value = ''], _address, _chronology, refuse) {
    const found = parseSpan(value);
    if (found) return { span: found };
    refuse(value, 'write two dates like 2022-01-01..2024-05-06');
    return {};
  },
  write: (address) => (address.span ? [writeSpan(address.span)] : []),
};

const event: Codec = {
  name: 'event',
  read([value = ''], _address, chronology, refuse) {
    if (chronology.eventById.has(value)) return { event: value };
    refuse(value, 'there is no such event in this file');
    return {};
  },
  write: (address) => (address.event ? [address.event] : []),
};

const revision: Codec = {
  name: 'rev',
  read([value = ''], _address, _chronology, refuse) {
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return { revision: value };
    refuse(value, 'a revision is a day like 2026-11-22');
    return {};
  },
  write: (address) => (address.revision ? [address.revision] : []),
};

/** Whether there is such a tour is known only where tours of this browser are known too. */
function nameOf(name: 'id' | 'tour' | 'step' | 'talk', pattern: RegExp, why: string): Codec {
  return {
    name,
    read([value = ''], _address, _chronology, refuse) {
      if (pattern.test(value)) return { [name]: value };
      refuse(value, why);
      return {};
    },
    write: (address) => [address[name] ?? []].flat(),
  };
}

const given: Codec = {
  name: 'given',
  read: ([value = '']) => ({ given: value }),
  write: (address) => (address.given ? [address.given] : []),
};

const pace: Codec = {
  name: 'pace',
  read([value = ''], _address, _chronology, refuse) {
    const seconds = Number(value);
    if (/^\d{1,4}$/.test(value) && seconds >= 3 && seconds <= 3600) return { pace: seconds };
    refuse(value, 'it can be 3 to 3600 seconds');
    return {};
  },
  write: (address) => (address.pace === undefined ? [] : [String(address.pace)]),
};

/** What is no name of a tour is no tour's name: the page of the tours says so. */
const anyName = /^.{1,100}$/;

/** In the order in which a link writes them; `all` comes after the facets that it changes. */
export const codecs: readonly Codec[] = [
  oneOf('mode', modes),
  nameOf('id', anyName, 'a name has 100 letters at most'),
  nameOf('tour', anyName, 'a name has 100 letters at most'),
  nameOf('step', anyName, 'a name has 100 letters at most'),
  given,
  nameOf('talk', /^[a-z0-9]{4,24}$/, 'it is no name of a talk'),
  pace,
  oneOf('view', views),
  oneOf('lanes', laneKinds),
  oneOf('clock', clocks),
  known,
  strip,
  differ,
  disagreement,
  ...facets.map(facetCodec),
  all,
  origins,
  dateCodec('from'),
  dateCodec('to'),
  perhaps,
  text,
  oneOf('others', ['hide', 'dim']),
  span,
  event,
  revision,
];
