import { useCallback, useState } from 'react';
import { saveFile } from '../ui/save-file.tsx';

/** What became of the file that was asked for last. */
export type Saving =
  | { readonly state: 'making' | 'saved'; readonly name: string }
  | { readonly state: 'failed'; readonly name: string; readonly why: string };

export type Save = (name: string, make: () => Blob | Promise<Blob>) => void;

/** A function that makes a file and hands it to the reader, and what became of it. */
export function useSaving(): [Saving | undefined, Save] {
  const [saving, setSaving] = useState<Saving>();
  const save = useCallback<Save>((name, make) => {
    setSaving({ state: 'making', name });
    // In a promise, what fails at once fails no other way than what fails later.
    Promise.resolve()
      .then(make)
      .then(
        (content) => {
          saveFile(name, content);
          setSaving({ state: 'saved', name });
        },
        (error: unknown) => {
          const why = error instanceof Error ? error.message : String(error);
          setSaving({ state: 'failed', name, why });
        },
      );
  }, []);
  return [saving, save];
}
