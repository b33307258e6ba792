import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { decodeCursor, page, type Page } from '../../../platform/http/keyset.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { Calendars } from '../../calendar/index.js';
import type { AddressedAs } from '../domain/addressees.js';
import type { Stage } from '../domain/reminder-rules.js';

export interface ReminderRow {
  readonly id: string;
  readonly obligationId: string;
  readonly schemeId: string;
  readonly unit: { readonly id: string; readonly name: string };
  readonly itemTitle: string;
  readonly cycle: string;
  readonly dueOn: string;
  /** The holidays of the due day's year are not arranged yet. */
  readonly provisional: boolean;
  readonly stage: Stage;
  readonly stageOn: string;
  readonly recipient: { readonly id: string; readonly name: string };
  readonly addressedAs: AddressedAs;
  readonly late: boolean;
  /** A newer stage had overtaken it, so it was not sent. */
  readonly overtaken: boolean;
  readonly createdAt: Date;
  readonly readAt: Date | null;
}

export interface RemindersFilter {
  readonly scheme?: string;
  readonly unit?: string;
  readonly obligation?: string;
  readonly stage?: Stage;
  readonly cursor?: string;
  readonly limit: number;
}

/** The ledger, newest first: who was told what, about which report, when. */
@Injectable()
export class ListReminders {
  constructor(
    private readonly database: Database,
    private readonly calendars: Calendars,
  ) {}

  async run(ctx: RequestContext, query: RemindersFilter): Promise<Page<ReminderRow>> {
    const filter = {
      scheme: query.scheme ?? null,
      unit: query.unit ?? null,
      obligation: query.obligation ?? null,
      stage: query.stage ?? null,
    };
    const after = query.cursor === undefined ? null : decodeCursor(query.cursor, filter, ['uuid'])[0];
    const rows = await this.database.query<Omit<ReminderRow, 'provisional'>>(REMINDERS, [
      ctx.actor.jurisdictionId,
      filter.scheme,
      filter.unit,
      filter.obligation,
      filter.stage,
      after,
      query.limit + 1,
    ]);
    const calendar = await this.calendars.of(ctx.actor.jurisdictionId);
    const found = page(rows, query.limit, filter, (row) => [row.id]);
    return { ...found, items: found.items.map((row) => ({ ...row, provisional: calendar.isProvisional(row.dueOn) })) };
  }
}

const REMINDERS = `
  SELECT r.id, r.obligation_id AS "obligationId", o.scheme_id AS "schemeId",
         json_build_object('id', u.id, 'name', u.name) AS unit, coalesce(t.title, i.name) AS "itemTitle",
         c.label AS cycle, o.due_on AS "dueOn", r.stage, r.stage_on AS "stageOn",
         json_build_object('id', p.id, 'name', p.display_name) AS recipient, r.addressed_as AS "addressedAs",
         r.late, r.notification_id IS NULL AS overtaken, r.created_at AS "createdAt", n.read_at AS "readAt"
  FROM reminder r
  JOIN obligation o ON o.id = r.obligation_id
  JOIN reporting_cycle c ON c.id = o.cycle_id
  JOIN unit u ON u.id = o.unit_id
  JOIN app_user p ON p.id = r.recipient_id
  LEFT JOIN task t ON t.id = o.task_id
  LEFT JOIN indicator i ON i.id = o.indicator_id
  LEFT JOIN notification n ON n.id = r.notification_id
  WHERE r.jurisdiction_id = $1
    AND ($2::uuid IS NULL OR o.scheme_id = $2) AND ($3::uuid IS NULL OR o.unit_id = $3)
    AND ($4::uuid IS NULL OR r.obligation_id = $4) AND ($5::text IS NULL OR r.stage = $5)
    AND ($6::uuid IS NULL OR r.id < $6)
  ORDER BY r.id DESC LIMIT $7`;
