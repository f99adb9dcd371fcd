import type { Chronology } from '../events/chronology.ts';
import { DisagreementLines } from './disagreement-lines.tsx';
import { PageSection } from './page-section.tsx';
import { SeriesLines } from './series-lines.tsx';
import type { Ways } from './ways.ts';

interface EvidenceSectionsProps {
  chronology: Chronology;
  /** The events of the subject, by their orders. */
  rows: Uint32Array;
  onDisagreement: Ways['onDisagreement'];
  /** Shows the figures of these events as charts. */
  onFigures: () => void;
}

/** What is disputed about the events of a subject, and what is measured in them. */
export function EvidenceSections(props: EvidenceSectionsProps) {
  const { chronology, rows, onDisagreement, onFigures } = props;
  return (
    <>
      <PageSection title="Disagreements">
        <DisagreementLines
          chronology={chronology}
          rows={rows}
          none="None in which one of its events has a side."
          onDisagreement={onDisagreement}
        />
      </PageSection>
      <PageSection title="Figures">
        <SeriesLines
          chronology={chronology}
          rows={rows}
          none="No series has a figure from these events."
          onFigures={onFigures}
        />
      </PageSection>
    </>
  );
}
