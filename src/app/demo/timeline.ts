import { instantOf, type ShiftedClock } from '../../platform/clock/clock.js';

type Act = () => Promise<void>;

/** How many acts of one day are done at the same time; the database's pool has ten connections. */
const AT_ONCE = 6;

/**
 * Acts by day. They are played day after day with the clock at that day's morning, so that lateness, review times and
 * the record come out as they would have. What lies after the last day has not happened yet.
 */
export class Timeline {
  private readonly mornings = new Map<string, Act[]>();
  private readonly days = new Map<string, Act[]>();

  /** Done before anything else of the day, one after the other. */
  inTheMorning(day: string, act: Act): void {
    add(this.mornings, day, act);
  }

  at(day: string, act: Act): void {
    add(this.days, day, act);
  }

  async play(clock: ShiftedClock, until: string): Promise<void> {
    const days = [...new Set([...this.mornings.keys(), ...this.days.keys()])].filter((day) => day <= until).sort();
    for (const day of days) {
      clock.travelTo(instantOf(day, '09:10'));
      for (const act of this.mornings.get(day) ?? []) await act();
      clock.travelTo(instantOf(day, '10:00'));
      await playAll(this.days.get(day) ?? []);
    }
  }
}

function add(days: Map<string, Act[]>, day: string, act: Act): void {
  const acts = days.get(day);
  if (acts) acts.push(act);
  else days.set(day, [act]);
}

async function playAll(acts: readonly Act[]): Promise<void> {
  const waiting = [...acts];
  const worker = async (): Promise<void> => {
    for (let act = waiting.shift(); act; act = waiting.shift()) await act();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
