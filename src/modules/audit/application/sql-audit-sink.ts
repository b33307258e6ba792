import { Injectable } from '@nestjs/common';
import { AuditSink, type AuditEntry } from '../../../platform/database/audit-sink.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { EventTable } from '../persistence/event-table.js';
import { toEvent } from './to-event.js';

/** All entries of a command in one INSERT, in the command's transaction. */
@Injectable()
export class SqlAuditSink extends AuditSink {
  private readonly table = new EventTable();

  write(tx: Tx, entries: readonly AuditEntry[]): Promise<void> {
    return this.table.insert(
      tx,
      entries.map((entry) => toEvent(tx.ctx, tx.now, entry)),
    );
  }
}
