import { useState } from 'react';
import { readSetting, writeSetting } from '../ui/settings.ts';

/** In rem: to be read at arm's length, and from behind a lectern. */
const sizes = [1, 1.25, 1.5, 1.875, 2.375];
const usual = 1;

export interface NotesSize {
  /** A CSS length. */
  readonly size: string;
  /** Undefined: there is no smaller one. */
  readonly smaller: (() => void) | undefined;
  readonly larger: (() => void) | undefined;
}

/** How large the speaker's notes are; this browser remembers it. */
export function useNotesSize(): NotesSize {
  const [at, setAt] = useState(() => {
    const saved = Number(readSetting('notes-size') ?? usual);
    return saved in sizes ? saved : usual;
  });
  const set = (next: number) => {
    writeSetting('notes-size', String(next));
    setAt(next);
  };
  return {
    size: `${sizes[at]}rem`,
    smaller: at > 0 ? () => set(at - 1) : undefined,
    larger: at < sizes.length - 1 ? () => set(at + 1) : undefined,
  };
}
