import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { instant } from '../../../platform/database/instant.js';
import { decodeCursor, page, type Page } from '../../../platform/http/keyset.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import type { QuarterPercents } from '../domain/annual-plan.js';
import type { AnnualPlanState } from '../domain/annual-plan-machine.js';
import { seesOpenPlansOf } from '../domain/annual-plan-people.js';
import { leadOfTask } from '../persistence/annual-plan-rows.js';
import { requireYearOfPlan } from './annual-plan-command.js';
import { SchemeReader } from './scheme-reader.js';

export interface AnnualPlansFilter {
  /** Default: this year. */
  readonly year?: number;
  /** Of the newest revision; `NONE` asks for the tasks without a plan. */
  readonly state?: AnnualPlanState | 'NONE';
  /** The unit that consolidates the task. */
  readonly unit?: string;
  readonly cursor?: string;
  readonly limit: number;
}

export interface AnnualPlanRow {
  readonly task: { readonly id: string; readonly number: number; readonly title: string; readonly section: string };
  readonly year: number;
  readonly lead: { readonly id: string; readonly name: string } | null;
  /** Of the newest revision that the caller may see; all null without one. */
  readonly revision: number | null;
  readonly state: AnnualPlanState | null;
  readonly percents: QuarterPercents | null;
  readonly proposedAt: string | null;
  readonly effectiveOn: string | null;
  /** Of the newest revision, reached ones as the plan knows them. */
  readonly milestones: { readonly planned: number; readonly done: number; readonly overdue: number };
  /** The revision in force; null without one. */
  readonly inForce: number | null;
  /** Of the plan, for If-Match and for approving several; 0 before the first revision. */
  readonly version: number;
}

type Row = AnnualPlanRow & { readonly ordinal: number };

/** One row per task in the document's order, with the plan of a year or without: who has not planned is what is looked for. */
@Injectable()
export class ListAnnualPlans {
  constructor(
    private readonly database: Database,
    private readonly schemes: SchemeReader,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError 404 `scheme_not_found`, 422 `year_outside_plan`. */
  async run(
    ctx: RequestContext,
    schemeId: string,
    query: AnnualPlansFilter,
  ): Promise<Page<AnnualPlanRow> & { readonly year: number }> {
    const { jurisdictionId } = ctx.actor;
    const today = this.clock.today();
    const year = query.year ?? Number(today.slice(0, 4));
    requireYearOfPlan({ ...(await this.schemes.header(jurisdictionId, schemeId)), year });
    const filter = { schemeId, year, state: query.state ?? null, unit: query.unit ?? null };
    const after = query.cursor ? decodeCursor(query.cursor, filter, ['int'])[0] : 0;
    const rows = await this.database.query<Row>(PLANS, [
      jurisdictionId,
      schemeId,
      year,
      today,
      filter.state,
      filter.unit,
      seesOpenPlansOf(ctx.actor),
      after,
      query.limit + 1,
    ]);
    const { items, nextCursor } = page(rows, query.limit, filter, (row) => [row.ordinal]);
    return { year, items: items.map(({ ordinal: _, ...row }) => row), nextCursor };
  }
}

const PLANS = `
  SELECT t.ordinal, json_build_object('id', t.id, 'number', t.number, 'title', t.title, 'section', c.number) AS task,
    $3::int AS year, CASE WHEN lead.id IS NOT NULL THEN json_build_object('id', lead.id, 'name', lead.name) END AS lead,
    n.revision, n.state, n.percents, n."proposedAt", n.effective_on AS "effectiveOn",
    json_build_object('planned', coalesce(k.planned, 0), 'done', coalesce(k.done, 0), 'overdue', coalesce(k.overdue, 0))
      AS milestones,
    (SELECT f.revision FROM annual_plan_revision f WHERE f.plan_id = p.id AND f.state = 'APPROVED') AS "inForce",
    coalesce(p.version, 0) AS version
  FROM task t
  JOIN section c ON c.id = t.section_id
  ${leadOfTask('$4')}
  LEFT JOIN annual_plan p ON p.task_id = t.id AND p.year = $3::int
  LEFT JOIN LATERAL (
    SELECT r.id, r.revision, r.state, r.effective_on,
      json_build_array(r.q1::text, r.q2::text, r.q3::text, r.q4::text) AS percents,
      ${instant('r.proposed_at')} AS "proposedAt"
    FROM annual_plan_revision r
    WHERE r.plan_id = p.id AND (r.effective_on IS NOT NULL OR $7::uuid[] IS NULL OR r.unit_id = ANY($7::uuid[]))
    ORDER BY r.revision DESC LIMIT 1
  ) n ON true
  LEFT JOIN LATERAL (
    SELECT count(*)::int AS planned, count(d.done_on)::int AS done,
      count(*) FILTER (WHERE d.done_on IS NULL AND m.due_on < $4::date)::int AS overdue
    FROM annual_plan_milestone m LEFT JOIN annual_plan_done d ON d.plan_id = p.id AND d.milestone_id = m.id
    WHERE m.revision_id = n.id
  ) k ON true
  WHERE t.jurisdiction_id = $1 AND t.scheme_id = $2 AND t.ended_revision IS NULL
    AND ($5::text IS NULL OR coalesce(n.state, 'NONE') = $5) AND ($6::uuid IS NULL OR lead.id = $6)
    AND t.ordinal > $8::int
  ORDER BY t.ordinal LIMIT $9`;
