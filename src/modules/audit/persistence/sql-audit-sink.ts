import { Injectable } from '@nestjs/common';
import { AuditSink, type AuditEntry } from '../../../platform/database/audit-sink.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { newId } from '../../../platform/ids.js';
import type { JsonValue } from '../../../platform/json.js';
import { contentHash, instantOf, type StoredEvent } from '../domain/content-hash.js';

/** One INSERT for all entries of a command, in the command's transaction. */
@Injectable()
export class SqlAuditSink extends AuditSink {
  /** Months, `2023-06` of China, whose partition is known to be there for good. */
  private readonly months = new Set<string>();

  async write(tx: Tx, entries: readonly AuditEntry[]): Promise<void> {
    await this.preparePartition(tx);
    const { actor, correlationId, ip = null, sessionId = null } = tx.ctx;
    const common = {
      jurisdictionId: tx.jurisdictionId,
      instant: instantOf(tx.now),
      actorKind: actor.kind,
      actorId: actor.userId,
      actorName: actor.displayName,
      correlationId,
      ip,
      sessionId,
    };
    const rows = entries.map((entry) => rowOf({ ...common, ...eventOf(entry) }));
    await tx.sql(
      `WITH written AS (
         INSERT INTO audit_event (id, jurisdiction_id, at, actor_kind, actor_id, actor_name, action, subject_type,
                                  subject_id, before, after, correlation_id, ip, session_id, content_hash)
         SELECT r.id, $2, $3, $4, $5, $6, r.action, r.subject_type, r.subject_id, r.before, r.after, $7, $8, $9,
                r.content_hash
         FROM jsonb_to_recordset($1::jsonb)
           AS r(id uuid, action text, subject_type text, subject_id text, before jsonb, after jsonb, content_hash text)
         RETURNING jurisdiction_id, id, at)
       INSERT INTO audit_unsealed (jurisdiction_id, event_id, event_at) SELECT jurisdiction_id, id, at FROM written`,
      [
        JSON.stringify(rows),
        tx.jurisdictionId,
        tx.now,
        actor.kind,
        actor.userId,
        actor.displayName,
        correlationId,
        ip,
        sessionId,
      ],
    );
  }

  /** A partition made here is gone again when the command fails, so only one that was there before is remembered. */
  private async preparePartition(tx: Tx): Promise<void> {
    const month = new Date(tx.now.getTime() + CHINA_OFFSET_MS).toISOString().slice(0, 7);
    if (this.months.has(month)) return;
    const [row] = await tx.sql<{ made: boolean }>(`SELECT audit_ensure_partition($1) AS made`, [tx.now]);
    if (row && !row.made) this.months.add(month);
  }
}

const CHINA_OFFSET_MS = 8 * 3_600_000;

type Event = Pick<StoredEvent, 'id' | 'action' | 'subjectType' | 'subjectId' | 'before' | 'after'>;

function eventOf({ action, subject, before, after }: AuditEntry): Event {
  return {
    id: newId(),
    action,
    subjectType: subject.type,
    subjectId: subject.id,
    before: asStored(before),
    after: asStored(after),
  };
}

/** What the database will give back, and therefore what is hashed: a Date has become a text, `undefined` is gone. */
function asStored(value: JsonValue | undefined): JsonValue {
  return value === undefined ? null : (JSON.parse(JSON.stringify(value)) as JsonValue);
}

function rowOf(event: StoredEvent) {
  const { id, action, subjectType, subjectId, before, after } = event;
  return {
    id,
    action,
    subject_type: subjectType,
    subject_id: subjectId,
    before,
    after,
    content_hash: contentHash(event),
  };
}
