import type { SchemeDraft } from '../domain/draft.js';

/** Plain data: both cross the border of a thread. */
export interface ParseRequest {
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

/** What came of reading a file: the text with the draft, or why not. */
export type ParseOutcome =
  | { readonly ok: true; readonly text: string; readonly draft: SchemeDraft }
  | { readonly ok: false; readonly code: string; readonly detail: string };
