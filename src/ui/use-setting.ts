import { useCallback, useState } from 'react';
import { readSetting, writeSetting } from './settings.ts';

/** A yes or no that this browser remembers. */
export function useSetting(name: string, unset: boolean): [boolean, (value: boolean) => void] {
  const [value, setValue] = useState(() => {
    const saved = readSetting(name);
    return saved === undefined ? unset : saved === 'yes';
  });
  const set = useCallback(
    (next: boolean) => {
      writeSetting(name, next ? 'yes' : 'no');
      setValue(next);
    },
    [name],
  );
  return [value, set];
}
