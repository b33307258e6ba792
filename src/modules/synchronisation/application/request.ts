/** How a list is to be taken. */
export interface SyncOptions {
  /** Whose numbering it is; null: the program's own. */
  readonly source: string | null;
  /** Whether the list is all there is: what it leaves out has ended. */
  readonly full: boolean;
  readonly dryRun: boolean;
  /** How many things a full list may end; null: the usual (`usualEndings`). */
  readonly endAtMost: number | null;
  /** Fingerprint of the plan that somebody has seen; null: whatever it is. */
  readonly plan: string | null;
}
