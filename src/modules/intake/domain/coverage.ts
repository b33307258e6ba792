import type { Span } from './draft.js';

/** What is left of a text of `length` characters when `spans` are taken out. */
export function complementOf(spans: readonly Span[], length: number): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  const rest: Span[] = [];
  let at = 0;
  for (const span of sorted) {
    if (span.start > at) rest.push({ start: at, end: span.start });
    at = Math.max(at, span.end);
  }
  if (at < length) rest.push({ start: at, end: length });
  return rest;
}

/** Index of the first span that ends behind the position; spans are in order and apart. */
export function firstEndingAfter(spans: readonly Span[], position: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) > position) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Index of the first item that starts behind the position; items are in order. */
export function firstStartingAfter(items: readonly { start: number }[], position: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) > position) high = middle;
    else low = middle + 1;
  }
  return low;
}

export function within(spans: readonly Span[], position: number): boolean {
  const span = spans[firstEndingAfter(spans, position)];
  return span !== undefined && span.start <= position;
}
