import type { View } from '../address/address.ts';
import { views } from '../address/address.ts';
import { Button } from '../ui/button.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import page from '../ui/page-header.module.css';
import { Popover } from '../ui/popover.tsx';
import styles from './header.module.css';
import { type Theme, themes } from './use-theme.ts';

const viewNames: Record<View, string> = {
  timeline: 'Timeline',
  list: 'List',
  figures: 'Figures',
  disagreements: 'Disagreements',
};

interface HeaderProps {
  title: string;
  view: View;
  onView: (view: View) => void;
  /** The full link to what is shown. */
  link: () => string;
  theme: Theme;
  onTheme: (theme: Theme) => void;
  /** Has a button of its own where there is room. */
  onDownload: () => void;
  onTours: () => void;
  /** What is not needed often enough to stand in sight. */
  acts: readonly HeaderAct[];
}

export interface HeaderAct {
  readonly name: string;
  readonly act: () => void;
}

/** Whose page this is, its views, and what concerns all of it. */
export function Header(props: HeaderProps) {
  const { title, view, onView, link, theme, onTheme, onDownload, onTours, acts } = props;
  return (
    <header className={`${page.header} ${styles.header}`}>
      <span className={`${page.brand} ${styles.brand}`}>Sourceline</span>
      <h1 className={styles.title}>{title}</h1>
      <ViewSwitch view={view} onView={onView} className={styles.views} />
      <Button className={styles.tours} onClick={onTours}>
        Tours
      </Button>
      <CopyButton text={link} className={styles.share}>
        Copy link
      </CopyButton>
      <Button className={styles.download} onClick={onDownload}>
        Download
      </Button>
      <Popover
        label="More"
        trigger={<span aria-hidden="true">⋯</span>}
        triggerLabel="More"
        triggerClassName={styles.more}
        align="end"
      >
        {(close) => (
          <div className={styles.menu}>
            <fieldset className={styles.themes}>
              <legend>Theme</legend>
              {themes.map((one) => (
                <label key={one}>
                  <input
                    type="radio"
                    name="theme"
                    checked={theme === one}
                    onChange={() => onTheme(one)}
                  />
                  {one === 'system' ? 'As the system' : one === 'light' ? 'Light' : 'Dark'}
                </label>
              ))}
            </fieldset>
            {acts.map(({ name, act }) => (
              <Button
                key={name}
                variant="quiet"
                onClick={() => {
                  close();
                  act();
                }}
              >
                {name}
              </Button>
            ))}
          </div>
        )}
      </Popover>
    </header>
  );
}

interface ViewSwitchProps {
  view: View;
  onView: (view: View) => void;
  className: string | undefined;
}

/** Chooses among the views of the same events. */
export function ViewSwitch({ view, onView, className }: ViewSwitchProps) {
  return (
    <nav aria-label="Views" className={className}>
      {views.map((one) => (
        <button
          key={one}
          type="button"
          aria-current={view === one ? 'page' : undefined}
          onClick={() => onView(one)}
        >
          {viewNames[one]}
        </button>
      ))}
    </nav>
  );
}
