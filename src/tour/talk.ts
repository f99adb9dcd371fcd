/**
 * What the windows of one talk have in common, and how they agree on it.
 *
 * Every window holds the whole state and sends all of it. The newest wins, wherever it comes from,
 * so that a window that was late, closed or loaded again needs no history: it asks, and is right.
 */
import * as v from 'valibot';

const TalkState = v.object({
  tour: v.string(),
  step: v.string(),
  /** The audience sees nothing. */
  blank: v.boolean(),
  /** The audience sees all steps. */
  overview: v.boolean(),
  /** When the clock was started, in milliseconds since 1970; undefined while it has not been. */
  startedAt: v.optional(v.number()),
});

/** What the windows show. */
export type TalkState = v.InferOutput<typeof TalkState>;

const Stamped = v.object({
  state: TalkState,
  /** Grows with every change, in whichever window. */
  count: v.pipe(v.number(), v.integer()),
  /** The window that made it. */
  by: v.string(),
});

/** A state, and how new it is. */
export type Stamped = v.InferOutput<typeof Stamped>;

export type Role = 'audience' | 'speaker';

const Message = v.object({
  sourceline: v.literal('talk'),
  talk: v.string(),
  from: v.string(),
  role: v.picklist(['audience', 'speaker']),
  /** `hello` asks for an answer; `bye` says that a window is closing. */
  kind: v.picklist(['hello', 'state', 'bye']),
  stamped: v.optional(Stamped),
});

/** What one window sends to the others. */
export type Message = v.InferOutput<typeof Message>;

/** What another window sent; undefined for what is none of ours, or of another talk. */
export function readMessage(data: unknown, talk: string, self: string): Message | undefined {
  const { success, output } = v.safeParse(Message, data);
  if (!success || output.talk !== talk || output.from === self) return undefined;
  return output;
}

/** The newer of two; of two changes made at once every window takes the same one. */
export function newerOf(a: Stamped, b: Stamped): Stamped {
  if (a.count !== b.count) return a.count > b.count ? a : b;
  return a.by >= b.by ? a : b;
}

export function readStamped(text: string | null): Stamped | undefined {
  try {
    const { success, output } = v.safeParse(Stamped, JSON.parse(text ?? ''));
    return success ? output : undefined;
  } catch {
    return undefined;
  }
}

/** The next state, made here. */
export function changed(
  { state, count }: Stamped,
  change: Partial<TalkState>,
  by: string,
): Stamped {
  return { state: { ...state, ...change }, count: count + 1, by };
}

/** A name that nobody else has: letters and digits. */
export function newName(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) =>
    (byte % 36).toString(36),
  ).join('');
}
