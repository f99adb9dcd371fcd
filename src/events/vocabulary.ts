/** The closed vocabularies of an events file, in the order in which the page shows them. */
export const actorKinds = [
  'state',
  'person',
  'company',
  'institution',
  'outlet',
  'group',
  'not said',
] as const;
export const eventKinds = [
  'action',
  'statement',
  'statistic',
  'report',
  'plan',
  'denial',
  'not said',
] as const;
export const roles = [
  'speaker',
  'addressee',
  'supplier',
  'recipient',
  'decider',
  'target',
  'reporter',
  'analyst',
  'mentioned',
] as const;
export const footings = [
  'named official',
  'anonymous officials',
  'named insider',
  'anonymous insiders',
  'named expert',
  'institute',
  'outlet',
  'not said',
] as const;
export const bases = [
  'official statistics',
  'intelligence',
  'own observation',
  'not said',
] as const;
export const weights = ['lead', 'normal', 'detail'] as const;
export const qualifiers = [
  'exactly',
  'about',
  'nearly',
  'more than',
  'less than',
  'at most',
] as const;
export const relationKinds = [
  'confirms',
  'qualifies',
  'contradicts',
  'updates',
  'responds to',
] as const;
export const disagreementKinds = [
  'value',
  'period',
  'date',
  'place',
  'wording',
  'certainty',
  'attribution',
  'comparability',
  'other',
] as const;
export const laneKinds = ['topic', 'actor', 'kind'] as const;

/** The mark by which a file says that it is one of ours, and which format it follows. */
export const formatName = 'sourceline/1';

export type ActorKind = (typeof actorKinds)[number];
export type EventKind = (typeof eventKinds)[number];
export type Role = (typeof roles)[number];
export type Footing = (typeof footings)[number];
export type Basis = (typeof bases)[number];
export type Qualifier = (typeof qualifiers)[number];
export type RelationKind = (typeof relationKinds)[number];
export type DisagreementKind = (typeof disagreementKinds)[number];
export type LaneKind = (typeof laneKinds)[number];
