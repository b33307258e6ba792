/** A repeatable source of numbers for one thing of the demo: the same words always give the same numbers. */
export interface Dice {
  /** Integer from `min` to `max`, both possible. */
  between(min: number, max: number): number;
  /** True in about `percent` of a hundred cases. */
  chance(percent: number): boolean;
}

/** One die per key, so that a new unit or task does not move the figures of the others. */
export function diceFor(...key: readonly (string | number)[]): Dice {
  let state = fnv1a(key.join('|'));
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  return {
    between: (min, max) => min + (next() % (max - min + 1)),
    chance: (percent) => next() % 100 < percent,
  };
}

/** FNV-1a, 32 bit; the step above is mulberry32. Both are chosen for being short, not for secrecy. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash;
}
