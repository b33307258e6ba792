/** A list that ends more than this many things at once is probably cut off, unless the source is large. */
const FEW = 10;
const SHARE = 0.1;

/** How much a full list may end without being asked: ten things, or a tenth of what the source knows here. */
export function usualEndings(known: number): number {
  return Math.max(FEW, Math.floor(known * SHARE));
}
