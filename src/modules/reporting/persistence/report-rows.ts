import { instant } from '../../../platform/database/instant.js';
import { prepared } from '../../../platform/database/preparing-client.js';
import type { Reads } from '../../../platform/database/reads.js';
import { externalIdsOf, type ExternalName } from '../../external-ids/index.js';
import type { MissingUnit } from '../domain/consolidation.js';
import type { MeasurementState, ReportState, ValueStatus } from '../domain/vocabulary.js';
import type { ReportWarning } from '../domain/warnings.js';
import { HAS_EVIDENCE, readEvidence, type EvidenceRow } from './evidence-rows.js';

interface Person {
  readonly id: string;
  readonly name: string;
}

/** A report as it is shown; decimals are strings, instants ISO in UTC, days `YYYY-MM-DD`. */
export interface ReportRow {
  readonly id: string;
  readonly obligation: {
    readonly id: string;
    readonly schemeId: string;
    readonly cycle: string;
    readonly unit: Person;
    readonly consolidatingUnitId: string;
    readonly taskId: string | null;
    readonly indicatorId: string | null;
    readonly title: string;
    readonly dueOn: string;
  };
  readonly revision: number;
  /** The accepted report that this one corrects. */
  readonly correctsId: string | null;
  readonly state: ReportState;
  readonly progressText: string;
  readonly percent: string | null;
  readonly issues: string | null;
  readonly nextSteps: string | null;
  readonly coordinationNeeds: string | null;
  readonly plannedCompletionOn: string | null;
  /** 无变化: the figures are those of the last accepted report. */
  readonly unchanged: boolean;
  /** Found and acknowledged at the last submission. */
  readonly warnings: readonly ReportWarning[];
  /** Of a consolidating report: whose part was missing or not reviewed at the last submission. */
  readonly missingUnits: readonly MissingUnit[];
  readonly measures: readonly { readonly measureId: string; readonly title: string; readonly percent: string }[];
  readonly measurements: readonly {
    readonly id: string;
    readonly targetId: string | null;
    readonly indicatorId: string | null;
    readonly periodEnd: string;
    readonly value: string;
    readonly flow: boolean;
    readonly status: ValueStatus;
    readonly source: string;
    readonly unit: string | null;
    readonly state: MeasurementState;
  }[];
  readonly evidence: readonly EvidenceRow[];
  readonly author: Person;
  /** The program through which the author wrote it; null for one who was signed in. */
  readonly authorVia: { readonly id: string; readonly name: string } | null;
  readonly createdAt: string;
  readonly submittedBy: Person | null;
  readonly submittedAt: string | null;
  /** The approver of the unit who let it leave the unit. */
  readonly releasedBy: Person | null;
  readonly releasedAt: string | null;
  readonly reviewedBy: Person | null;
  readonly reviewedAt: string | null;
  /** What other systems call it. */
  readonly externalIds: readonly ExternalName[];
  /** Of the last return. */
  readonly returnReason: string | null;
  readonly version: number;
}

export async function readReport(reads: Reads, jurisdictionId: string, id: string): Promise<ReportRow | null> {
  const [found] = await reads.query<Omit<ReportRow, 'evidence'> & { readonly hasEvidence: boolean }>(REPORT, [
    jurisdictionId,
    id,
  ]);
  if (!found) return null;
  const { hasEvidence, ...row } = found;
  return { ...row, evidence: hasEvidence ? await readEvidence(reads, jurisdictionId, id) : [] };
}

const person = (alias: string): string =>
  `CASE WHEN ${alias}.id IS NOT NULL THEN json_build_object('id', ${alias}.id, 'name', ${alias}.display_name) END`;

const REPORT = prepared(`
  SELECT r.id,
    json_build_object('id', o.id, 'schemeId', o.scheme_id, 'cycle', c.label,
      'unit', json_build_object('id', u.id, 'name', u.name), 'consolidatingUnitId', o.consolidating_unit_id,
      'taskId', o.task_id, 'indicatorId', o.indicator_id, 'title', coalesce(t.title, i.name), 'dueOn', o.due_on
    ) AS obligation,
    r.revision, r.corrects_id AS "correctsId", r.state, r.progress_text AS "progressText", r.percent::text, r.issues,
    r.next_steps AS "nextSteps", r.coordination_needs AS "coordinationNeeds",
    r.planned_completion_on AS "plannedCompletionOn", r.unchanged, r.warnings, r.missing_units AS "missingUnits",
    coalesce((
      SELECT json_agg(json_build_object('measureId', m.id, 'title', m.title, 'percent', p.percent::text)
                      ORDER BY m.ordinal)
      FROM report_measure p JOIN measure m ON m.id = p.measure_id WHERE p.report_id = r.id), '[]') AS measures,
    coalesce((
      SELECT json_agg(json_build_object('id', v.id, 'targetId', v.target_id, 'indicatorId', v.indicator_id,
               'periodEnd', v.period_end, 'value', v.value::text, 'flow', v.flow, 'status', v.status, 'source', v.source,
               'unit', coalesce((SELECT g.unit FROM target g WHERE g.id = v.target_id), i.unit), 'state', v.state)
             ORDER BY v.id)
      FROM measurement v WHERE v.report_id = r.id), '[]') AS measurements,
    ${HAS_EVIDENCE} AS "hasEvidence",
    ${person('a')} AS author,
    CASE WHEN k.id IS NOT NULL THEN json_build_object('id', k.id, 'name', k.name) END AS "authorVia", ${instant('r.created_at')} AS "createdAt",
    ${person('b')} AS "submittedBy", ${instant('r.submitted_at')} AS "submittedAt",
    ${person('x')} AS "releasedBy", ${instant('r.released_at')} AS "releasedAt",
    ${person('w')} AS "reviewedBy", ${instant('r.reviewed_at')} AS "reviewedAt",
    r.return_reason AS "returnReason", r.version, ${externalIdsOf('REPORT', 'r')} AS "externalIds"
  FROM progress_report r
  JOIN obligation o ON o.id = r.obligation_id
  JOIN reporting_cycle c ON c.id = o.cycle_id
  JOIN unit u ON u.id = o.unit_id
  LEFT JOIN task t ON t.id = o.task_id
  LEFT JOIN indicator i ON i.id = o.indicator_id
  JOIN app_user a ON a.id = r.author_id
  LEFT JOIN api_client k ON k.id = r.author_client_id
  LEFT JOIN app_user b ON b.id = r.submitted_by
  LEFT JOIN app_user x ON x.id = r.released_by
  LEFT JOIN app_user w ON w.id = r.reviewed_by
  WHERE r.jurisdiction_id = $1 AND r.id = $2`);
