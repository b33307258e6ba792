import type { Diagnostic } from '../domain/draft.js';

/** In UTF-16 units: a shelf of books; no scheme has a hundredth of it. */
export const LONGEST_TEXT = 20 * 1024 * 1024;

/** Of one table: rows times columns. */
export const MOST_CELLS = 5_000_000;

/** What a reader of one format gives: the text that every offset refers to, and what a person should know of it. */
export interface Extract {
  readonly text: string;
  readonly notes: Diagnostic[];
}
