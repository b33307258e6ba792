import { instant } from '../../../platform/database/instant.js';

/** The content of a report `r` as the shape `ReportContent`. */
export const REPORT_CONTENT = `
  json_build_object(
    'progressText', r.progress_text, 'percent', r.percent::text, 'issues', r.issues, 'nextSteps', r.next_steps,
    'coordinationNeeds', r.coordination_needs, 'plannedCompletionOn', r.planned_completion_on,
    'measures', coalesce((
      SELECT json_agg(json_build_object('measureId', m.measure_id, 'percent', m.percent::text))
      FROM report_measure m WHERE m.report_id = r.id), '[]'),
    'measurements', coalesce((
      SELECT json_agg(json_build_object(
        'targetId', v.target_id, 'indicatorId', v.indicator_id, 'periodEnd', v.period_end,
        'value', v.value::text, 'flow', v.flow, 'status', v.status, 'source', v.source) ORDER BY v.id)
      FROM measurement v WHERE v.report_id = r.id), '[]'))`;

/**
 * An obligation `o` with what it belongs to. Each neighbour is a look-up by key of its own and not a join: PostgreSQL
 * weighs every order of eight joined tables anew for each request, which took longer than reading the page.
 * @param today placeholder of the business day, from which the days left are counted.
 */
export const obligationColumns = (today: string): string => `
  o.id,
  (SELECT json_build_object('id', s.id, 'title', s.title, 'state', s.state)
   FROM scheme s WHERE s.id = o.scheme_id) AS scheme,
  (SELECT json_build_object('id', c.id, 'kind', c.kind, 'label', c.label, 'periodStart', c.period_start,
     'periodEnd', c.period_end, 'opensOn', c.opens_on, 'closesOn', c.closes_on)
   FROM reporting_cycle c WHERE c.id = o.cycle_id) AS cycle,
  (SELECT json_build_object('id', u.id, 'name', u.name) FROM unit u WHERE u.id = o.unit_id) AS unit,
  (SELECT json_build_object('id', u.id, 'name', u.name)
   FROM unit u WHERE u.id = o.consolidating_unit_id) AS "consolidatingUnit",
  CASE WHEN o.task_id IS NOT NULL
    THEN (SELECT json_build_object('type', 'task', 'id', t.id, 'number', t.number, 'title', t.title)
          FROM task t WHERE t.id = o.task_id)
    ELSE (SELECT json_build_object('type', 'indicator', 'id', i.id, 'number', i.number, 'title', i.name)
          FROM indicator i WHERE i.id = o.indicator_id)
  END AS item,
  o.role, o.consolidates, o.due_on AS "dueOn", o.due_on - ${today}::date AS "daysLeft", o.state,
  o.state IN ('PENDING', 'RETURNED') AND o.due_on < ${today}::date AS overdue,
  o.state IN ('PENDING', 'RETURNED') AND o.grace_until < ${today}::date AS missing,
  o.grace_until AS "graceUntil", o.closes_on AS "closesOn",
  (SELECT json_build_object('id', e.id, 'state', e.state, 'dueOn', e.due_on, 'wantedDueOn', e.wanted_due_on,
     'reason', e.reason, 'grantedDueOn', e.granted_due_on, 'decisionReason', e.decision_reason, 'version', e.version)
   FROM due_extension e WHERE e.obligation_id = o.id ORDER BY e.id DESC LIMIT 1) AS extension,
  o.accepted_late AS "acceptedLate", o.times_returned AS "timesReturned", o.exempt_reason AS "exemptReason",
  o.version`;

/** The newest report that was not withdrawn; one index probe per obligation. */
export const NEWEST_REPORT = `
  (SELECT json_build_object('id', r.id, 'revision', r.revision, 'correctsId', r.corrects_id, 'state', r.state,
     'percent', r.percent::text, 'authorId', r.author_id, 'submittedBy', r.submitted_by,
     'releasedBy', r.released_by, 'unchanged', r.unchanged,
     'submittedAt', ${instant('r.submitted_at')}, 'returnReason', r.return_reason, 'version', r.version)
   FROM progress_report r WHERE r.obligation_id = o.id AND r.state <> 'WITHDRAWN'
   ORDER BY r.revision DESC LIMIT 1)`;
