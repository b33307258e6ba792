import { Injectable } from '@nestjs/common';
import { addDays } from '../../../platform/calendar/working-calendar.js';
import { instantOf } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { decodeCursor, page, type Page } from '../../../platform/http/keyset.js';
import { INSTALLATION, type RequestContext } from '../../../platform/security/actor.js';

export interface AuditEventRow {
  readonly id: string;
  readonly at: Date;
  readonly actorKind: 'user' | 'system' | 'client';
  readonly actorId: string | null;
  readonly actorName: string;
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly correlationId: string;
  readonly ip: string | null;
  readonly sessionId: string | null;
  /** The program through which it was done, for the actor or, of kind `client`, for itself. */
  readonly via: { readonly id: string; readonly name: string } | null;
  /** Number and hash of its link in the chain; null for the minute until it is sealed. */
  readonly seq: string | null;
  readonly hash: string | null;
}

export interface AuditFilter {
  readonly subjectType?: string;
  readonly subjectId?: string;
  readonly action?: string;
  readonly actorId?: string;
  /** The program through which it was done. */
  readonly clientId?: string;
  /** First and last day of China, `YYYY-MM-DD`. */
  readonly from?: string;
  readonly to?: string;
  /** What belongs to no jurisdiction: sign-ins with logins that nobody has. */
  readonly installation?: boolean;
  readonly cursor?: string;
  readonly limit: number;
}

/** The record of one jurisdiction, newest first. For the security auditor (安全审计员) alone. */
@Injectable()
export class ListAuditEvents {
  constructor(private readonly database: Database) {}

  async run(ctx: RequestContext, query: AuditFilter): Promise<Page<AuditEventRow>> {
    const filter = {
      jurisdictionId: query.installation ? INSTALLATION : ctx.actor.jurisdictionId,
      subjectType: query.subjectType ?? null,
      subjectId: query.subjectId ?? null,
      action: query.action ?? null,
      actorId: query.actorId ?? null,
      clientId: query.clientId ?? null,
      from: query.from === undefined ? null : instantOf(query.from, '00:00').toISOString(),
      until: query.to === undefined ? null : instantOf(addDays(query.to, 1), '00:00').toISOString(),
    };
    const after = query.cursor === undefined ? null : decodeCursor(query.cursor, filter, ['uuid'])[0];
    const rows = await this.database.query<AuditEventRow>(
      `SELECT e.id, e.at, e.actor_kind AS "actorKind", e.actor_id AS "actorId", e.actor_name AS "actorName", e.action,
              e.subject_type AS "subjectType", e.subject_id AS "subjectId", e.before, e.after,
              e.correlation_id AS "correlationId", e.ip, e.session_id AS "sessionId",
              CASE WHEN e.client_id IS NOT NULL THEN json_build_object('id', e.client_id, 'name', e.client_name) END AS via,
              s.seq, s.hash
       FROM audit_event e LEFT JOIN audit_seal s ON s.jurisdiction_id = e.jurisdiction_id AND s.event_id = e.id
       WHERE e.jurisdiction_id = $1
         AND ($2::text IS NULL OR e.subject_type = $2)
         AND ($3::text IS NULL OR e.subject_id = $3)
         AND ($4::text IS NULL OR e.action = $4)
         AND ($5::uuid IS NULL OR e.actor_id = $5)
         AND ($6::timestamptz IS NULL OR e.at >= $6)
         AND ($7::timestamptz IS NULL OR e.at < $7)
         AND ($8::uuid IS NULL OR e.id < $8)
         AND ($10::uuid IS NULL OR e.client_id = $10)
       ORDER BY e.id DESC
       LIMIT $9`,
      [
        filter.jurisdictionId,
        filter.subjectType,
        filter.subjectId,
        filter.action,
        filter.actorId,
        filter.from,
        filter.until,
        after,
        query.limit + 1,
        filter.clientId,
      ],
    );
    return page(rows, query.limit, filter, (row) => [row.id]);
  }
}
