import { Injectable } from '@nestjs/common';
import { AuditSink, type AuditEntry } from '../../../platform/database/audit-sink.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { newId } from '../../../platform/ids.js';

/** One INSERT for all entries of a command, in the command's transaction. */
@Injectable()
export class SqlAuditSink extends AuditSink {
  async write(tx: Tx, entries: readonly AuditEntry[]): Promise<void> {
    const { actor, correlationId, ip } = tx.ctx;
    const rows = entries.map((entry) => ({
      id: newId(),
      action: entry.action,
      subject_type: entry.subject.type,
      subject_id: entry.subject.id,
      before: entry.before ?? null,
      after: entry.after ?? null,
    }));
    await tx.sql(
      `INSERT INTO audit_event (id, jurisdiction_id, at, actor_kind, actor_id, actor_name, action, subject_type,
                                subject_id, before, after, correlation_id, ip)
       SELECT r.id, $2, $3, $4, $5, $6, r.action, r.subject_type, r.subject_id, r.before, r.after, $7, $8
       FROM jsonb_to_recordset($1::jsonb)
         AS r(id uuid, action text, subject_type text, subject_id text, before jsonb, after jsonb)`,
      [
        JSON.stringify(rows),
        tx.jurisdictionId,
        tx.now,
        actor.kind,
        actor.userId,
        actor.displayName,
        correlationId,
        ip ?? null,
      ],
    );
  }
}
