import type { Address, AddressDefaults, View } from '../address/address.ts';
import type { Go } from '../address/use-address.ts';
import type { Chronology, ChronologyEvent } from '../events/chronology.ts';
import { Header } from './header.tsx';
import { useTheme } from './use-theme.ts';

/** The timeline is printed as a list. */
const printNames: Record<View, string> = {
  timeline: 'Print the list',
  list: 'Print the list',
  figures: 'Print the figures',
  disagreements: 'Print the disagreements',
};

interface ExploreHeaderProps {
  /** All of it. */
  chronology: Chronology;
  /** What the filters leave. */
  matching: readonly ChronologyEvent[];
  address: Address;
  defaults: AddressDefaults;
  go: Go;
  link: () => string;
  /** There is no room for what is not needed all the time. */
  isNarrow: boolean;
  onDownload: () => void;
  onKeys: () => void;
  /** Shows where to start; undefined while that stands on the page. */
  onStartStrip: (() => void) | undefined;
}

/** The header of exploring, with all that can be done from it. */
export function ExploreHeader(props: ExploreHeaderProps) {
  const { chronology, matching, address, defaults, go, link, isNarrow } = props;
  const { onDownload, onKeys, onStartStrip } = props;
  const [theme, setTheme] = useTheme();
  const present = () => {
    import('../tour/present-events.ts').then(
      ({ presentEvents }) => presentEvents(chronology, matching, address, defaults, go),
      // The page of the tours says that a part of the program did not load.
      () => go({ mode: 'tours' }),
    );
  };
  return (
    <Header
      title={chronology.file.title}
      view={address.view}
      onView={(view) => go({ view })}
      link={link}
      theme={theme}
      onTheme={setTheme}
      onDownload={onDownload}
      onTours={() => go({ mode: 'tours', tour: undefined, step: undefined })}
      acts={[
        ...(isNarrow ? [{ name: 'Download', act: onDownload }] : []),
        ...(matching.length > 0 ? [{ name: 'Present these events', act: present }] : []),
        { name: 'Handout of these events', act: () => go({ mode: 'handout', tour: undefined }) },
        { name: 'All actors', act: () => go({ mode: 'actor', id: undefined }) },
        { name: 'All sources', act: () => go({ mode: 'source', id: undefined }) },
        { name: printNames[address.view], act: () => window.print() },
        ...(onStartStrip ? [{ name: 'Where to start', act: onStartStrip }] : []),
        { name: 'Keys', act: onKeys },
      ]}
    />
  );
}
