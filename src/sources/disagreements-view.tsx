import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import type { DisagreementKind } from '../events/format.ts';

export interface DisagreementsViewProps {
  /** As it is known. */
  chronology: Chronology;
  /** What matches the filters: a disagreement is shown if one of its sides is among them. */
  events: readonly ChronologyEvent[];
  /** Only those of this kind. */
  kind: DisagreementKind | undefined;
  onKind: (kind: DisagreementKind | undefined) => void;
  /** The id of the one that is looked at. */
  current: string | undefined;
  onCurrent: (disagreement: string) => void;
  onSelect: (event: string) => void;
  /** The full link to one of them. */
  link: (disagreement: string) => string;
}

/** All disagreements, each with its sides next to each other. */
export default function DisagreementsView({ chronology }: DisagreementsViewProps) {
  return <p>{chronology.file.disagreements.length} disagreements</p>;
}
