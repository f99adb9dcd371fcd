import { useState } from 'react';
import { readSetting, writeSetting } from '../ui/settings.ts';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const setting = 'theme';

export function savedTheme(): Theme {
  const saved = readSetting(setting);
  return themes.find((theme) => theme === saved) ?? 'system';
}

/** Lets the page follow the system, or sets it light or dark. */
export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

/** The reader's theme, kept in this browser. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState(savedTheme);
  const choose = (next: Theme) => {
    writeSetting(setting, next);
    applyTheme(next);
    setTheme(next);
  };
  return [theme, choose];
}
