/**
 * The events file: one definition for the types, the check and the JSON Schema.
 *
 * Only shapes stand here. Rules that look at more than one value (ids that must exist, figures
 * that must stand in their quote, …) are in `check-events-file.ts`. Every rule has a number, R1 to
 * R…, explained in `docs/events-format.md`; messages and test names quote it.
 */
import * as v from 'valibot';
import { DateError, parseDate } from './dates.ts';
import {
  actorKinds,
  bases,
  disagreementKinds,
  eventKinds,
  footings,
  formatName,
  laneKinds,
  qualifiers,
  relationKinds,
  roles,
  weights,
} from './vocabulary.ts';

/** Where a value is refused for a reason of its own, its message starts with the rule's number. */
const rule = (number: string, text: string) => `${number}: ${text}`;

/** A quote is a fragment: more words than this would carry off the source's own sentence. */
export const longestQuote = 25;

export const countWords = (text: string) => text.match(/\S+/g)?.length ?? 0;

export const Text = v.pipe(
  v.string(),
  v.check((text) => /\S/.test(text), rule('R4', 'it is empty')),
);

export const Id = v.pipe(
  v.string(),
  v.regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    rule('R5', 'an id has small letters a–z, digits and single hyphens only'),
  ),
);

/** An EDTF date of levels 0 to 2 (ISO 8601-2), kept as written. */
export const DateString = v.pipe(
  v.string(),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    try {
      parseDate(dataset.value);
    } catch (error) {
      if (!(error instanceof DateError)) throw error;
      addIssue({ message: rule('R6', error.message) });
    }
  }),
);

const dayForm = /^\d{4}-\d{2}-\d{2}$/;

export const Day = v.pipe(
  v.string(),
  v.regex(dayForm, rule('R7', 'it must be one day, like "2026-11-22"')),
  v.check(
    (day) => {
      // One fault is enough for what is no day at all.
      if (!dayForm.test(day)) return true;
      try {
        return parseDate(day).precision === 'day';
      } catch {
        return false;
      }
    },
    rule('R7', 'there is no such day in the calendar'),
  ),
);

/** A link that a reader may open: http or https, and nothing else. */
export const WebAddress = v.pipe(
  v.string(),
  v.check(
    (text) => {
      try {
        return ['http:', 'https:'].includes(new URL(text).protocol);
      } catch {
        return false;
      }
    },
    rule('R8', 'a link must be a whole address that starts with https:// or http://'),
  ),
);

const Ids = v.optional(v.array(Id), []);

export const Actor = v.strictObject({
  id: Id,
  name: Text,
  kind: v.picklist(actorKinds),
  /** Other actors that it belongs to: a person's institution or state, a company's country. */
  partOf: Ids,
  summary: v.optional(Text),
  /** Search finds the actor by these too. */
  otherNames: v.optional(v.array(Text), []),
});

export const Topic = v.strictObject({ id: Id, name: Text, summary: v.optional(Text) });

export const Source = v.strictObject({
  id: Id,
  title: Text,
  publisher: Text,
  author: v.optional(Text),
  url: v.optional(WebAddress),
  published: v.optional(DateString),
  publishedBasis: v.optional(Text),
  /** The name of the file with its text, for `npm run verify`. */
  text: v.optional(v.pipe(v.string(), v.regex(/^[\w.-]+$/, rule('R9', 'a file name, no folder')))),
  /** False for a report that we know only through another. */
  held: v.optional(v.boolean(), true),
});

export const Chain = v.strictObject({
  /** Ids of sources, nearest first; the last one is an origin. */
  sources: v.pipe(v.array(Id), v.minLength(1, rule('R10', 'a chain names one source or more'))),
  /** Why we think so, where the text itself does not say whom it retells. */
  inferred: v.optional(Text),
});

export const Attribution = v.strictObject({
  /** Who says so: ids of actors, … */
  by: Ids,
  /** … or words, where no actor can be named. */
  words: v.optional(Text),
  footing: v.picklist(footings),
  basis: v.optional(v.picklist(bases), 'not said'),
});

export const Excerpt = v.strictObject({
  id: Id,
  source: Id,
  quote: v.pipe(
    Text,
    v.check(
      // So short a text has no room for more.
      (quote) => quote.length < 2 * longestQuote || countWords(quote) <= longestQuote,
      rule('R11', `a quote has at most ${longestQuote} words; leave words out with “…”`),
    ),
  ),
  hedge: v.optional(Text),
  via: v.optional(v.array(Chain)),
  attribution: Attribution,
  note: v.optional(Text),
});

const Quantity = v.union(
  [v.number(), v.strictTuple([v.number(), v.number()])],
  rule('R12', 'a value is a number, or a range of two numbers like [3, 4]'),
);

export const Figure = v.strictObject({
  value: Quantity,
  unit: Text,
  /** The period that it measures, as EDTF; `periodWords` where the source gives no date. */
  period: v.optional(DateString),
  periodWords: v.optional(Text),
  qualifier: v.optional(v.picklist(qualifiers), 'exactly'),
  excerpt: v.optional(Id),
  /** As it stands in the quote, so that it can be marked there. */
  printed: v.optional(Text),
  /** What it is a change from, in words: “a year earlier”. */
  changeFrom: v.optional(Text),
  /** The same amount as the source prints it in other units. */
  equivalents: v.optional(
    v.array(v.strictObject({ value: Quantity, unit: Text, printed: Text })),
    [],
  ),
  series: v.optional(Id),
  /** How we computed it, if the source does not print it. */
  derived: v.optional(Text),
});

/** Somewhere to look further; a proof is an excerpt. */
export const Link = v.strictObject({ url: WebAddress, title: v.optional(Text) });

export const Relation = v.strictObject({
  event: Id,
  kind: v.picklist(relationKinds),
  note: Text,
});

export const EventRecord = v.strictObject({
  id: Id,
  title: Text,
  summary: v.optional(Text),
  label: v.optional(v.strictObject({ lead: v.optional(Text), text: Text })),
  weight: v.optional(v.picklist(weights), 'normal'),
  date: v.optional(DateString),
  dateBasis: v.optional(Text),
  kind: v.picklist(eventKinds),
  actors: v.optional(v.array(v.strictObject({ actor: Id, role: v.picklist(roles) })), []),
  topics: v.pipe(v.array(Id), v.minLength(1, rule('R13', 'an event has one topic or more'))),
  excerpts: v.optional(v.array(Excerpt), []),
  figures: v.optional(v.array(Figure), []),
  relations: v.optional(v.array(Relation), []),
  links: v.optional(v.array(Link), []),
});

export const Series = v.strictObject({
  id: Id,
  name: Text,
  unit: Text,
  measures: Text,
  /** Whose figures these are. */
  whose: Text,
  notComparableWith: v.optional(v.array(v.strictObject({ series: Id, why: Text })), []),
});

export const Disagreement = v.strictObject({
  id: Id,
  kind: v.picklist(disagreementKinds),
  title: Text,
  sides: v.pipe(
    v.array(
      v.strictObject({
        event: Id,
        excerpt: Id,
        /** The words of the quote that differ. */
        words: v.optional(v.array(Text), []),
      }),
    ),
    v.minLength(2, rule('R14', 'a disagreement has two sides or more')),
  ),
  note: Text,
});

/** What a saved address shows, in the words of the address. */
const savedView = {
  /** The stretch of time to show, as an EDTF interval. */
  span: v.optional(DateString),
  /** As in the address: `{ "actor": ["china.supplier"], "from": "2023" }`. */
  filters: v.optional(v.record(v.string(), v.union([v.string(), v.array(v.string())]))),
  lanes: v.optional(v.picklist(laneKinds)),
};

/** A way into the file for somebody who sees it for the first time. */
export const StartingPoint = v.strictObject({
  id: Id,
  title: Text,
  text: v.optional(Text),
  event: v.optional(Id),
  ...savedView,
});

export const Step = v.strictObject({
  id: Id,
  title: Text,
  text: Text,
  events: v.pipe(v.array(Id), v.minLength(1, rule('R15', 'a step has an event in focus'))),
  ...savedView,
  excerpt: v.optional(v.strictObject({ event: Id, excerpt: Id })),
  minutes: v.optional(v.pipe(v.number(), v.minValue(0))),
  notes: v.optional(Text),
});

export const Tour = v.strictObject({
  id: Id,
  title: Text,
  summary: v.optional(Text),
  steps: v.pipe(v.array(Step), v.minLength(1, rule('R15', 'a tour has a step or more'))),
});

export const Term = v.strictObject({
  id: Id,
  term: Text,
  /** Other spellings under which the page finds it: “dual use”. */
  otherForms: v.optional(v.array(Text), []),
  meaning: Text,
});

export const Revision = v.strictObject({
  day: Day,
  added: Ids,
  changed: Ids,
  removed: Ids,
  why: Text,
});

export const EventsFile = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.literal(formatName),
  title: Text,
  summary: v.optional(Text),
  /** A BCP 47 language tag. */
  language: v.optional(Text, 'en'),
  /** The day of its newest revision. */
  revised: Day,
  lanes: v.optional(v.picklist(laneKinds), 'topic'),
  revisions: v.optional(v.array(Revision), []),
  actors: v.optional(v.array(Actor), []),
  topics: v.array(Topic),
  sources: v.optional(v.array(Source), []),
  events: v.array(EventRecord),
  series: v.optional(v.array(Series), []),
  disagreements: v.optional(v.array(Disagreement), []),
  startingPoints: v.optional(v.array(StartingPoint), []),
  tours: v.optional(v.array(Tour), []),
  terms: v.optional(v.array(Term), []),
});

export type Actor = v.InferOutput<typeof Actor>;
export type Topic = v.InferOutput<typeof Topic>;
export type Source = v.InferOutput<typeof Source>;
export type Chain = v.InferOutput<typeof Chain>;
export type Attribution = v.InferOutput<typeof Attribution>;
export type Excerpt = v.InferOutput<typeof Excerpt>;
export type Figure = v.InferOutput<typeof Figure>;
export type Link = v.InferOutput<typeof Link>;
export type Relation = v.InferOutput<typeof Relation>;
export type EventRecord = v.InferOutput<typeof EventRecord>;
/** A record as a file may hold it: what has a default may be missing. */
export type EventInput = v.InferInput<typeof EventRecord>;
export type Series = v.InferOutput<typeof Series>;
export type Disagreement = v.InferOutput<typeof Disagreement>;
export type StartingPoint = v.InferOutput<typeof StartingPoint>;
export type Step = v.InferOutput<typeof Step>;
export type Tour = v.InferOutput<typeof Tour>;
export type Term = v.InferOutput<typeof Term>;
export type Revision = v.InferOutput<typeof Revision>;
export type EventsFile = v.InferOutput<typeof EventsFile>;
