const CHINA_OFFSET_MS = 8 * 60 * 60 * 1000;

/** The only reader of time. Instants are UTC; business days are days of Asia/Shanghai, which has had no DST since 1991. */
export abstract class Clock {
  abstract now(): Date;

  /**
   * What the clocks of other machines show at this instant: for timestamps that travel between programs and prove that a
   * message is fresh. Differs from `now` in a demonstration only, so that office systems can be tried out against one.
   */
  outside(): Date {
    return this.now();
  }

  /** The business day at this instant, `YYYY-MM-DD`. */
  today(): string {
    return businessDay(this.now());
  }
}

export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}

/**
 * Runs at the speed of real time, shifted by a constant. The demonstration lives in June 2023 and goes on from there;
 * the offset is kept in the database, so that a second run continues where the first one was.
 */
export class ShiftedClock extends Clock {
  constructor(private offsetMs: number) {
    super();
  }

  now(): Date {
    return new Date(Date.now() + this.offsetMs);
  }

  override outside(): Date {
    return new Date();
  }

  static startingAt(iso: string): ShiftedClock {
    return new ShiftedClock(new Date(iso).getTime() - Date.now());
  }

  get offset(): number {
    return this.offsetMs;
  }

  /** Goes on from another instant. For the making of the demonstration, which lives through two and a half years. */
  travelTo(instant: Date): void {
    this.offsetMs = instant.getTime() - Date.now();
  }
}

/** Stands still until told otherwise. For tests. */
export class FixedClock extends Clock {
  private instant: number;

  constructor(iso: string) {
    super();
    this.instant = new Date(iso).getTime();
  }

  now(): Date {
    return new Date(this.instant);
  }

  set(iso: string): void {
    this.instant = new Date(iso).getTime();
  }

  advance(ms: number): void {
    this.instant += ms;
  }
}

/** The day in Asia/Shanghai of an instant, `YYYY-MM-DD`. */
export function businessDay(instant: Date): string {
  return new Date(instant.getTime() + CHINA_OFFSET_MS).toISOString().slice(0, 10);
}

/** The time of day in Asia/Shanghai of an instant, `H:MM`. */
export function timeOfDay(instant: Date): string {
  return new Date(instant.getTime() + CHINA_OFFSET_MS).toISOString().slice(11, 16).replace(/^0/, '');
}

/** The instant at which a business day has this time of day in Asia/Shanghai; `time` is `HH:MM`. */
export function instantOf(day: string, time: string): Date {
  return new Date(`${day}T${time}:00+08:00`);
}
