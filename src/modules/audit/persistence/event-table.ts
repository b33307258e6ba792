import { prepared } from '../../../platform/database/preparing-client.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { contentHash, type StoredEvent } from '../domain/content-hash.js';
import { ensurePartition } from './partitions.js';
import { readsIn } from '../../../platform/database/reads.js';

const CHINA_OFFSET_MS = 8 * 3_600_000;

/** The only way into `audit_event`: hashed, waiting for its link, in the partition of its month. */
export class EventTable {
  /** Months, `2023-06` of China, whose partition is known to be there for good. */
  private readonly months = new Set<string>();

  /** One statement for all events, which may be of several people and jurisdictions. */
  async insert(tx: Tx, events: readonly StoredEvent[]): Promise<void> {
    for (const instant of new Set(events.map((event) => event.instant))) await this.preparePartition(tx, instant);
    await tx.sql(INSERT, [JSON.stringify(events.map((event) => ({ ...event, contentHash: contentHash(event) })))]);
  }

  /** A partition made here is gone again when the command fails, so only one that was there before is remembered. */
  private async preparePartition(tx: Tx, instant: string): Promise<void> {
    const at = new Date(instant);
    const month = new Date(at.getTime() + CHINA_OFFSET_MS).toISOString().slice(0, 7);
    if (this.months.has(month)) return;
    if (!(await ensurePartition(readsIn(tx), at))) this.months.add(month);
  }
}

const INSERT = prepared(`WITH written AS (
         INSERT INTO audit_event (id, jurisdiction_id, at, actor_kind, actor_id, actor_name, action, subject_type,
                                  subject_id, before, after, correlation_id, ip, session_id, client_id, client_name,
                                  content_hash)
         SELECT id, "jurisdictionId", instant, "actorKind", "actorId", "actorName", action, "subjectType",
                "subjectId", before, after, "correlationId", ip, "sessionId",
                (client ->> 'id')::uuid, client ->> 'name', "contentHash"
         FROM jsonb_to_recordset($1::jsonb)
           AS r(id uuid, "jurisdictionId" uuid, instant timestamptz, "actorKind" text, "actorId" uuid, "actorName" text,
                action text, "subjectType" text, "subjectId" text, before jsonb, after jsonb, "correlationId" text,
                ip text, "sessionId" uuid, client jsonb, "contentHash" text)
         RETURNING jurisdiction_id, id, at)
       INSERT INTO audit_unsealed (jurisdiction_id, event_id, event_at) SELECT jurisdiction_id, id, at FROM written`);
