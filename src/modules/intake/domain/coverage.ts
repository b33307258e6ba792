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
