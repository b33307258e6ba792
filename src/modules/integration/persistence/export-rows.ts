import type { Reads } from '../../../platform/database/reads.js';
import type { ExportKind } from '../domain/exports.js';

export interface ExportedRow {
  readonly id: string;
  /** JSON of the line. */
  readonly line: string;
}

/**
 * A page of everything of one kind, by id.
 * @param unitIds only what these units have a part in; null: the whole jurisdiction.
 */
export function exportPage(
  reads: Reads,
  kind: ExportKind,
  of: { readonly jurisdictionId: string; readonly unitIds: readonly string[] | null },
  after: string | null,
  limit: number,
): Promise<ExportedRow[]> {
  return reads.query<ExportedRow>(PAGES[kind], [of.jurisdictionId, of.unitIds, after, limit]);
}

const page = (columns: string, from: string, row: string, ofUnits: string, only = 'true'): string => `
  SELECT ${row}.id, json_build_object(${columns})::text AS line FROM ${from}
  WHERE ${row}.jurisdiction_id = $1 AND ${only} AND ($3::uuid IS NULL OR ${row}.id > $3) AND ($2::uuid[] IS NULL OR ${ofUnits})
  ORDER BY ${row}.id LIMIT $4`;

const named = (of: string): string => `json_build_object('id', ${of}.id, 'name', ${of}.name)`;

const PARTY = (item: string): string => `EXISTS (
  SELECT FROM assignment a LEFT JOIN unit_group_member gm ON gm.group_id = a.group_id
  WHERE ${item} AND (a.unit_id = ANY($2::uuid[]) OR gm.unit_id = ANY($2::uuid[])))`;

const PARTIES = (item: string): string => `coalesce((
  SELECT json_agg(json_build_object('role', a.role, 'unitId', a.unit_id, 'groupId', a.group_id, 'asWritten', a.as_written)
                  ORDER BY a.ordinal)
  FROM assignment a WHERE ${item} AND a.ended_revision IS NULL), '[]')`;

const OF_OBLIGATION = `o.unit_id = ANY($2::uuid[]) OR o.consolidating_unit_id = ANY($2::uuid[])`;

/** Figures are text, days `YYYY-MM-DD`, instants ISO 8601. Parameters: jurisdiction, units, id before, limit. */
const PAGES: Readonly<Record<ExportKind, string>> = {
  tasks: page(
    `'id', t.id, 'schemeId', t.scheme_id, 'section', json_build_object('id', s.id, 'number', s.number, 'title', s.title),
     'number', t.number, 'ordinal', t.ordinal, 'title', t.title, 'deadline', t.deadline, 'deadlineText', t.deadline_text,
     'parties', ${PARTIES('a.task_id = t.id')}, 'sinceRevision', t.since_revision, 'endedRevision', t.ended_revision`,
    `task t JOIN section s ON s.id = t.section_id`,
    't',
    PARTY('a.task_id = t.id'),
  ),
  indicators: page(
    `'id', i.id, 'schemeId', i.scheme_id, 'attribute', i.attribute, 'number', i.number, 'ordinal', i.ordinal,
     'name', i.name, 'kind', i.kind, 'comparator', i.comparator, 'value', i.value::text, 'unit', i.unit,
     'targetText', i.target_text, 'baseValue', i.base_value::text, 'baseYear', i.base_year,
     'parties', ${PARTIES('a.indicator_id = i.id')}, 'sinceRevision', i.since_revision, 'endedRevision', i.ended_revision`,
    'indicator i',
    'i',
    PARTY('a.indicator_id = i.id'),
  ),
  obligations: page(
    `'id', o.id, 'schemeId', o.scheme_id, 'taskId', o.task_id, 'indicatorId', o.indicator_id, 'unit', ${named('u')},
     'role', o.role, 'consolidatingUnitId', o.consolidating_unit_id, 'consolidates', o.consolidates,
     'cycle', json_build_object('id', c.id, 'label', c.label, 'periodStart', c.period_start, 'periodEnd', c.period_end),
     'dueOn', o.due_on, 'graceUntil', o.grace_until, 'closesOn', o.closes_on, 'extended', o.extended, 'state', o.state,
     'firstSubmittedOn', o.first_submitted_on, 'acceptedLate', o.accepted_late, 'timesReturned', o.times_returned,
     'acceptedReportId', o.accepted_report_id, 'exemptReason', o.exempt_reason, 'version', o.version`,
    'obligation o JOIN unit u ON u.id = o.unit_id JOIN reporting_cycle c ON c.id = o.cycle_id',
    'o',
    OF_OBLIGATION,
  ),
  reports: page(
    `'id', r.id, 'obligationId', r.obligation_id, 'schemeId', o.scheme_id, 'taskId', o.task_id,
     'indicatorId', o.indicator_id, 'unitId', o.unit_id, 'periodEnd', o.period_end, 'revision', r.revision,
     'correctsId', r.corrects_id, 'state', r.state, 'progressText', r.progress_text, 'percent', r.percent::text,
     'issues', r.issues, 'nextSteps', r.next_steps, 'coordinationNeeds', r.coordination_needs,
     'plannedCompletionOn', r.planned_completion_on, 'unchanged', r.unchanged,
     'measures', coalesce((SELECT json_agg(json_build_object('measureId', m.measure_id, 'percent', m.percent::text))
                           FROM report_measure m WHERE m.report_id = r.id), '[]'),
     'submittedAt', r.submitted_at, 'releasedAt', r.released_at, 'reviewedAt', r.reviewed_at,
     'returnReason', r.return_reason, 'version', r.version`,
    'progress_report r JOIN obligation o ON o.id = r.obligation_id',
    'r',
    OF_OBLIGATION,
    `r.state NOT IN ('DRAFT', 'WITHDRAWN')`,
  ),
  measurements: page(
    `'id', m.id, 'schemeId', m.scheme_id, 'indicatorId', m.indicator_id, 'targetId', m.target_id, 'taskId', g.task_id,
     'series', m.series, 'periodEnd', m.period_end, 'periodKind', m.period_kind, 'value', m.value::text, 'flow', m.flow,
     'status', m.status, 'comparator', m.comparator, 'source', m.source, 'sourceDocument', m.source_document,
     'state', m.state, 'reportId', m.report_id, 'unitId', m.unit_id, 'recordedAt', m.recorded_at,
     'reviewedAt', m.reviewed_at, 'supersedesId', m.supersedes_id`,
    'measurement m LEFT JOIN target g ON g.id = m.target_id',
    'm',
    `m.unit_id = ANY($2::uuid[]) OR ${PARTY('(a.indicator_id = m.indicator_id OR a.task_id = g.task_id)')}`,
    `m.state IN ('ACCEPTED', 'SUPERSEDED')`,
  ),
  progress: page(
    `'id', n.id, 'schemeId', n.scheme_id, 'nodeType', n.node_type, 'nodeId', n.node_id, 'asOf', n.as_of,
     'policyVersion', n.policy_version, 'light', n.light, 'result', n.result, 'computedAt', n.computed_at`,
    'rollup_node n',
    'n',
    `(n.node_type = 'UNIT' AND n.node_id = ANY($2::uuid[]))
     OR (n.node_type = 'TASK' AND ${PARTY('a.task_id = n.node_id')})
     OR (n.node_type = 'INDICATOR' AND ${PARTY('a.indicator_id = n.node_id')})`,
  ),
};
