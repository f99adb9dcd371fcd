import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import { DisagreementLines } from './disagreement-lines.tsx';
import { PageSection } from './page-section.tsx';
import { SeriesLines } from './series-lines.tsx';
import type { Ways } from './ways.ts';

interface EvidenceSectionsProps {
  chronology: Chronology;
  /** Those of the subject. */
  events: readonly ChronologyEvent[];
  onDisagreement: Ways['onDisagreement'];
  /** Shows the figures of these events as charts. */
  onFigures: () => void;
}

/** What is disputed about the events of a subject, and what is measured in them. */
export function EvidenceSections(props: EvidenceSectionsProps) {
  const { chronology, events, onDisagreement, onFigures } = props;
  return (
    <>
      <PageSection title="Disagreements">
        <DisagreementLines
          chronology={chronology}
          events={events}
          none="None in which one of its events has a side."
          onDisagreement={onDisagreement}
        />
      </PageSection>
      <PageSection title="Figures">
        <SeriesLines
          chronology={chronology}
          events={events}
          none="No series has a figure from these events."
          onFigures={onFigures}
        />
      </PageSection>
    </>
  );
}
