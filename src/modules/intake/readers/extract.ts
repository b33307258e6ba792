import type { Diagnostic } from '../domain/draft.js';

/** What a reader of one format gives: the text that every offset refers to, and what a person should know of it. */
export interface Extract {
  readonly text: string;
  readonly notes: Diagnostic[];
}
