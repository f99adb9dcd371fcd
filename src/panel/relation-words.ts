/** Relations as a sentence begins, from either of their ends. */

import type { RelationSeen } from '../events/relations.ts';
import type { RelationKind } from '../events/vocabulary.ts';

const passive: Record<RelationKind, string> = {
  confirms: 'is confirmed by',
  qualifies: 'is qualified by',
  contradicts: 'is contradicted by',
  updates: 'is updated by',
  'responds to': 'is answered by',
};

/** `confirms`, or `is confirmed by` where the other event says it. */
export const relationInWords = ({ direction, relation }: RelationSeen): string =>
  direction === 'to' ? relation.kind : passive[relation.kind];
