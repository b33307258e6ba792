/** Compares texts by code unit, the same on every machine; days, instants and ids sort by it. */
export function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
