import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { decodeCursor, page, type Page } from '../../../platform/http/keyset.js';
import type { RequestContext } from '../../../platform/security/actor.js';

export interface AuditEventRow {
  readonly id: string;
  readonly at: Date;
  readonly actorKind: 'user' | 'system';
  readonly actorId: string | null;
  readonly actorName: string;
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly correlationId: string;
  readonly ip: string | null;
}

export interface AuditFilter {
  readonly subjectType?: string;
  readonly subjectId?: string;
  readonly action?: string;
  readonly cursor?: string;
  readonly limit: number;
}

/** The record of one jurisdiction, newest first. For the security auditor (安全审计员) alone. */
@Injectable()
export class ListAuditEvents {
  constructor(private readonly database: Database) {}

  async run(ctx: RequestContext, query: AuditFilter): Promise<Page<AuditEventRow>> {
    const filter = {
      subjectType: query.subjectType ?? null,
      subjectId: query.subjectId ?? null,
      action: query.action ?? null,
    };
    const after = query.cursor === undefined ? null : decodeCursor(query.cursor, filter, ['uuid'])[0];
    const rows = await this.database.query<AuditEventRow>(
      `SELECT id, at, actor_kind AS "actorKind", actor_id AS "actorId", actor_name AS "actorName", action,
              subject_type AS "subjectType", subject_id AS "subjectId", before, after,
              correlation_id AS "correlationId", ip
       FROM audit_event
       WHERE jurisdiction_id = $1
         AND ($2::text IS NULL OR subject_type = $2)
         AND ($3::text IS NULL OR subject_id = $3)
         AND ($4::text IS NULL OR action = $4)
         AND ($5::uuid IS NULL OR id < $5)
       ORDER BY id DESC
       LIMIT $6`,
      [ctx.actor.jurisdictionId, filter.subjectType, filter.subjectId, filter.action, after, query.limit + 1],
    );
    return page(rows, query.limit, filter, (row) => [row.id]);
  }
}
