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
  /** Grows with every change, in whichever window; 0 for a window that has just been opened. */
  count: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
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
  stamped: Stamped,
});

/** What one window sends to the others. */
export type Message = v.InferOutput<typeof Message>;

/** What another window sent; undefined for what is none of ours, or of another talk. */
export function readMessage(data: unknown, talk: string, self: string): Message | undefined {
  const { success, output } = v.safeParse(Message, data);
  if (!success || output.talk !== talk || output.from === self) return undefined;
  return output;
}

/**
 * The newer of two. Of two changes made at once, or of two windows just opened that stand at two
 * steps, every window takes the same one, in whatever order it hears of them.
 */
export function newerOf(a: Stamped, b: Stamped): Stamped {
  if (a.count !== b.count) return a.count > b.count ? a : b;
  if (a.by !== b.by) return a.by > b.by ? a : b;
  return inWords(a.state) >= inWords(b.state) ? a : b;
}

const inWords = ({ tour, step, blank, overview, startedAt }: TalkState) =>
  JSON.stringify([tour, step, blank, overview, startedAt ?? null]);

export function readStamped(text: string | null): Stamped | undefined {
  try {
    const { success, output } = v.safeParse(Stamped, JSON.parse(text ?? ''));
    return success ? output : undefined;
  } catch {
    return undefined;
  }
}

/** The state of a window that has heard of no other. */
export function freshState(tour: string, step: string): Stamped {
  return { state: { tour, step, blank: false, overview: false }, count: 0, by: '' };
}

/**
 * The next state, made here. The first move to another step starts the clock, in the same change:
 * two changes, one in each window, could overtake each other.
 *
 * @param now milliseconds since 1970
 */
export function changed(
  { state, count }: Stamped,
  change: Partial<TalkState>,
  by: string,
  now: number,
): Stamped {
  const moves = change.step !== undefined && change.step !== state.step;
  const startedAt = state.startedAt ?? (moves ? now : undefined);
  const next = { ...state, ...(startedAt === undefined ? {} : { startedAt }), ...change };
  return { state: next, count: count + 1, by };
}

/** Other windows of a talk, by name. */
export type Others = ReadonlyMap<string, { readonly role: Role; readonly unanswered: number }>;

/** Another window has said something, so it is there, or it takes its leave. */
export function heardOf(others: Others, { from, role, kind }: Message): Others {
  const next = new Map(others);
  if (kind === 'bye') next.delete(from);
  else next.set(from, { role, unanswered: 0 });
  return next;
}

/** How often a window may leave a question without an answer before it counts as gone. */
const mostUnanswered = 2;

/** All are about to be asked again: who has been silent for long is gone, say by a crash. */
export function askedAgain(others: Others): Others {
  return new Map(
    [...others].flatMap(([name, { role, unanswered }]) =>
      unanswered < mostUnanswered ? [[name, { role, unanswered: unanswered + 1 }] as const] : [],
    ),
  );
}

/** A name that nobody else has: letters and digits. */
export function newName(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) =>
    (byte % 36).toString(36),
  ).join('');
}
