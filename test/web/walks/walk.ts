import type { Clerk } from '../clerk.js';

/** A role's main path through the pages on the demonstration's data. Walks run one after the other, in one browser. */
export interface Walk {
  readonly name: string;
  readonly steps: readonly { readonly name: string; readonly run: (clerk: Clerk) => Promise<void> }[];
}
