/** A number from 0 up to 1 for a name: always the same one for the same name. */
export function chance(name: string): number {
  let state = 2_166_136_261;
  for (const character of name) state = Math.imul(state ^ character.codePointAt(0)!, 16_777_619);
  state = Math.imul(state ^ (state >>> 15), 2_246_822_519);
  state = Math.imul(state ^ (state >>> 13), 3_266_489_917);
  return ((state ^ (state >>> 16)) >>> 0) / 2 ** 32;
}

export function pick<T>(name: string, from: readonly T[]): T {
  return from[Math.floor(chance(name) * from.length)]!;
}

/** A whole number from `least` to `most`. */
export function between(name: string, least: number, most: number): number {
  return least + Math.floor(chance(name) * (most - least + 1));
}
