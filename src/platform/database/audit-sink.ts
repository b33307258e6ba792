import type { JsonValue } from '../json.js';
import type { Tx } from './transaction.js';

/** One line of the record of who did what; `before` and `after` hold the named fields that changed. */
export interface AuditEntry {
  /** `<thing>.<past participle>`: `report.submitted`. */
  readonly action: `${string}.${string}`;
  readonly subject: { readonly type: string; readonly id: string };
  readonly before?: JsonValue;
  readonly after?: JsonValue;
}

/** Where the command runner writes audit entries. The audit module is the only implementation. */
export abstract class AuditSink {
  abstract write(tx: Tx, entries: readonly AuditEntry[]): Promise<void>;
}
