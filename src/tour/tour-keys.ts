/** The keys of a tour: what a press means. Remote clickers send page keys, `.` and F5. */

export const tourActs = [
  'next',
  'back',
  'first',
  'last',
  'goTo',
  'fullScreen',
  'speaker',
  'overview',
  'blank',
  'notes',
  'keys',
  'leave',
] as const;
export type TourAct = (typeof tourActs)[number];

/** By `KeyboardEvent.key`; letters in small. */
const acts: Readonly<Record<string, TourAct>> = {
  arrowright: 'next',
  ' ': 'next',
  pagedown: 'next',
  arrowleft: 'back',
  pageup: 'back',
  home: 'first',
  end: 'last',
  g: 'goTo',
  f: 'fullScreen',
  f5: 'fullScreen',
  s: 'speaker',
  o: 'overview',
  b: 'blank',
  '.': 'blank',
  n: 'notes',
  '?': 'keys',
  escape: 'leave',
};

/** A clicker sends them, and no field takes them for text. */
const neverTyped = new Set(['pageup', 'pagedown', 'f5', 'escape']);

export interface Press {
  readonly key: string;
  readonly shiftKey: boolean;
  /** Ctrl, Alt or Meta: the browser's own. */
  readonly held: boolean;
}

/** Where the focus is: what somebody types into, another control, or neither. */
export type Focus = 'text' | 'control' | 'page';

/** @returns undefined for a key that means nothing here */
export function actOf({ key, shiftKey, held }: Press, focus: Focus): TourAct | undefined {
  const name = key.toLowerCase();
  if (held) return undefined;
  if (focus === 'text' && !neverTyped.has(name)) return undefined;
  // Space and Enter belong to a focused control, arrows to those that use them.
  if (focus === 'control' && name === ' ') return undefined;
  if (name === ' ' && shiftKey) return 'back';
  return acts[name];
}
