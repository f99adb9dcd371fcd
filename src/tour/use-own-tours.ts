import { useSyncExternalStore } from 'react';
import {
  type BrokenRecord,
  isBroken,
  isOwnKey,
  keyOf,
  type OwnTour,
  parseOwnTour,
} from './own-tours.ts';

export interface OwnTours {
  /** The one that was changed last comes first. */
  readonly tours: readonly OwnTour[];
  /** What stands under our keys and cannot be read. */
  readonly broken: readonly BrokenRecord[];
  /** Why something is kept by this page alone, and lost with it. */
  readonly notKept: NotKept | undefined;
}

export type NotKept = 'full' | 'blocked';

export type SaveOutcome =
  | { readonly kind: 'saved' }
  /** It is not what it was: another tab has saved it, or (undefined) has deleted it. */
  | { readonly kind: 'changed elsewhere'; readonly theirs: OwnTour | undefined }
  /** This page holds it as long as it is open. */
  | { readonly kind: 'not kept'; readonly why: NotKept };

/** What the browser would not take, and the version that it has instead. */
const unkept = new Map<string, { own: OwnTour; stored: string | undefined; why: NotKept }>();
/** What was read from a text, so that what has not changed stays the same object. */
const read = new Map<string, { text: string; record: OwnTour | BrokenRecord }>();
const listeners = new Set<() => void>();
let snapshot: OwnTours | undefined;

/** The tours of this browser, those that another tab saves included. */
export function useOwnTours(): OwnTours {
  return useSyncExternalStore(subscribe, () => {
    snapshot ??= readAll();
    return snapshot;
  });
}

/**
 * Keeps a tour, unless another tab has changed it in the meantime.
 *
 * @param base the version that it was made from; undefined for a new one
 */
export function saveOwnTour(own: OwnTour, base: string | undefined): SaveOutcome {
  const held = unkept.get(own.id);
  const stored = readOne(own.id);
  if (stored?.version !== (held ? held.stored : base))
    return { kind: 'changed elsewhere', theirs: stored };
  try {
    globalThis.localStorage.setItem(keyOf(own.id), JSON.stringify(own));
    unkept.delete(own.id);
    refresh();
    return { kind: 'saved' };
  } catch (error) {
    const full = error instanceof DOMException && error.name === 'QuotaExceededError';
    const why = full ? 'full' : 'blocked';
    unkept.set(own.id, { own, stored: stored?.version, why });
    refresh();
    return { kind: 'not kept', why };
  }
}

/** The tour as it is kept now, whoever saved it. */
export function findOwnTour(id: string): OwnTour | undefined {
  return unkept.get(id)?.own ?? readOne(id);
}

export function dropOwnTour(id: string): void {
  dropRecord(keyOf(id));
  unkept.delete(id);
  refresh();
}

/** Also of a record that cannot be read. */
export function dropRecord(key: string): void {
  try {
    globalThis.localStorage.removeItem(key);
  } catch {
    // What a browser does not keep needs no deleting.
  }
  refresh();
}

function readOne(id: string): OwnTour | undefined {
  try {
    const text = globalThis.localStorage.getItem(keyOf(id));
    const record = text === null ? undefined : toRecord(keyOf(id), text);
    return record && !isBroken(record) ? record : undefined;
  } catch {
    return undefined;
  }
}

function toRecord(key: string, text: string): OwnTour | BrokenRecord {
  const known = read.get(key);
  if (known?.text === text) return known.record;
  const record = parseOwnTour(key, text);
  read.set(key, { text, record });
  return record;
}

function readAll(): OwnTours {
  const tours = new Map<string, OwnTour>();
  const broken: BrokenRecord[] = [];
  try {
    const { localStorage } = globalThis;
    for (let i = 0; i < localStorage.length; i++) {
      const key = localStorage.key(i);
      if (key === null || !isOwnKey(key)) continue;
      const record = toRecord(key, localStorage.getItem(key) ?? '');
      if (isBroken(record)) broken.push(record);
      else tours.set(record.id, record);
    }
  } catch {
    // Blocked: what is told when something is to be saved.
  }
  let notKept: NotKept | undefined;
  for (const { own, why } of unkept.values()) {
    tours.set(own.id, own);
    notKept = why;
  }
  const newestFirst = [...tours.values()].sort((a, b) => b.changedAt - a.changedAt);
  return { tours: newestFirst, broken, notKept };
}

function refresh(): void {
  const next = readAll();
  if (snapshot && isSame(snapshot, next)) return;
  snapshot = next;
  for (const notify of listeners) notify();
}

const isSame = (a: OwnTours, b: OwnTours) =>
  a.notKept === b.notKept && areSame(a.tours, b.tours) && areSame(a.broken, b.broken);

const areSame = (a: readonly unknown[], b: readonly unknown[]) =>
  a.length === b.length && a.every((one, i) => one === b[i]);

function onStorage({ key }: StorageEvent): void {
  if (key === null || isOwnKey(key)) refresh();
}

function subscribe(notify: () => void): () => void {
  if (listeners.size === 0) {
    window.addEventListener('storage', onStorage);
    // A page that was put by hears of nothing meanwhile.
    window.addEventListener('pageshow', refresh);
    refresh();
  }
  listeners.add(notify);
  return () => {
    listeners.delete(notify);
    if (listeners.size > 0) return;
    window.removeEventListener('storage', onStorage);
    window.removeEventListener('pageshow', refresh);
  };
}
