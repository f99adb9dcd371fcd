/**
 * Stands in for the `moment` package, which vis-timeline brings along (an alias in `vite.config.ts`).
 * Since the axis is ours (`vis-axis.ts`), the library formats no date and counts no calendar: it only
 * hands instants around.
 */
class Instant {
  /** Milliseconds since 1970. */
  private readonly time: number;

  constructor(time: number) {
    this.time = time;
  }

  valueOf(): number {
    return this.time;
  }

  toDate(): Date {
    return new Date(this.time);
  }

  clone(): Instant {
    return this;
  }

  /** Before it is told what to show, the library shows some days around the last midnight. */
  hours(): Instant {
    return this;
  }

  minutes(): Instant {
    return this;
  }

  seconds(): Instant {
    return this;
  }

  milliseconds(): Instant {
    return this;
  }

  /** The one unit that is asked for is days. */
  add(days: number): Instant {
    return new Instant(this.time + days * msPerDay);
  }
}

const msPerDay = 86_400_000;

const instant = (value: number | Date | Instant = Date.now()) => new Instant(Number(value));

/** The one name by which the library reaches for it. */
export default Object.assign(instant, {
  utc: instant,
  isMoment: (value: unknown) => value instanceof Instant,
  /** Words in the reader's language are ours. */
  locale: () => 'en',
});
