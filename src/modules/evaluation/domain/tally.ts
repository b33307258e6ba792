import { Decimal } from '../../../platform/decimal.js';

/** Has room for every digit of a sum, so that what is added and taken away again leaves no trace. */
const Unrounded = Decimal.clone({ defaults: true, precision: 1000 });

/**
 * Numbers by name that are added up member by member: counts as numbers, figures as exact decimal strings. What is zero
 * is left out, so that equal sums are equal JSON, whichever way they came about.
 */
export type Tally = Readonly<Record<string, number | string>>;

export const NOTHING: Tally = {};

/** The product as it is, without rounding. */
export function product(a: string, b: string): string {
  return new Unrounded(a).times(b).toFixed();
}

/** A tally with its names put under another: `tasks` becomes `led.tasks`. */
export function under(prefix: string, tally: Tally): Tally {
  return Object.fromEntries(Object.entries(tally).map(([name, value]) => [`${prefix}.${name}`, value]));
}

/** A running sum of tallies. Adding is exact, so that neither the order nor a detour over a difference shows. */
export class TallySum {
  private readonly members = new Map<string, number | Decimal>();

  add(tally: Tally): this {
    for (const [name, value] of Object.entries(tally)) this.put(name, value, 1);
    return this;
  }

  subtract(tally: Tally): this {
    for (const [name, value] of Object.entries(tally)) this.put(name, value, -1);
    return this;
  }

  get tally(): Tally {
    const members = [...this.members].filter(([, value]) =>
      typeof value === 'number' ? value !== 0 : !value.isZero(),
    );
    return Object.fromEntries(
      members.map(([name, value]) => [name, typeof value === 'number' ? value : value.toFixed()]),
    );
  }

  private put(name: string, value: number | string, sign: 1 | -1): void {
    const before = this.members.get(name);
    if (typeof value === 'number' && typeof (before ?? 0) === 'number') {
      this.members.set(name, Number(before ?? 0) + sign * value);
    } else {
      this.members.set(name, new Unrounded(before ?? 0).plus(new Unrounded(value).times(sign)));
    }
  }
}

/** Sums under keys, made when something is first added to them. */
export class TallySums<Key extends string> {
  private readonly sums = new Map<Key, TallySum>();

  of(key: Key): TallySum {
    const sum = this.sums.get(key) ?? new TallySum();
    this.sums.set(key, sum);
    return sum;
  }

  /** Without those that have come to nothing. */
  tallies(): ReadonlyMap<Key, Tally> {
    const all = [...this.sums].map(([key, sum]) => [key, sum.tally] as const);
    return new Map(all.filter(([, tally]) => Object.keys(tally).length > 0));
  }
}
