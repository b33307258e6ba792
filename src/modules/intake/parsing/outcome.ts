import type { SchemeDraft } from '../domain/draft.js';

/** Plain data: all of it crosses the border of a thread. */
export interface ParseRequest {
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

export interface Failure {
  readonly ok: false;
  readonly code: string;
  readonly detail: string;
}

/** What came of reading a file: the text with the draft, or why not. */
export type ParseOutcome = { readonly ok: true; readonly text: string; readonly draft: SchemeDraft } | Failure;

/** Whether a file can be read, and what it is. */
export type CheckOutcome = { readonly ok: true; readonly mediaType: string } | Failure;

/** What the thread is asked to do. */
export interface ThreadTask extends ParseRequest {
  readonly task: 'parse' | 'check';
}
