import type { Tx } from '../../../platform/database/transaction.js';
import type { JsonObject } from '../../../platform/json.js';
import type { Subject } from '../domain/subjects.js';

/** `data` of a subject's events, and the units that they concern. */
export interface SubjectFacts {
  readonly id: string;
  readonly unitIds: readonly string[];
  readonly data: JsonObject;
}

/** The facts of many subjects of one kind, by id; one statement. Their shape: `domain/subjects.ts`. */
export async function subjectFacts(
  tx: Tx,
  subject: Subject,
  ids: readonly string[],
): Promise<Map<string, SubjectFacts>> {
  const rows = await tx.sql<SubjectFacts>(FACTS[subject], [tx.jurisdictionId, ids]);
  return new Map(rows.map((row) => [row.id, row]));
}

const named = (of: string): string => `jsonb_build_object('id', ${of}.id, 'name', ${of}.name)`;

const ITEM = `CASE WHEN t.id IS NOT NULL
    THEN jsonb_build_object('type', 'task', 'id', t.id, 'number', t.number, 'title', t.title)
    ELSE jsonb_build_object('type', 'indicator', 'id', i.id, 'number', i.number, 'title', i.name) END`;

const OBLIGATION = `
  'obligationId', o.id, 'schemeId', o.scheme_id, 'item', ${ITEM}, 'unit', ${named('u')},
  'consolidatingUnit', ${named('l')},
  'cycle', jsonb_build_object('id', c.id, 'label', c.label, 'periodStart', c.period_start, 'periodEnd', c.period_end),
  'dueOn', o.due_on`;
const OF_OBLIGATION = `
  JOIN unit u ON u.id = o.unit_id
  JOIN unit l ON l.id = o.consolidating_unit_id
  JOIN reporting_cycle c ON c.id = o.cycle_id
  LEFT JOIN task t ON t.id = o.task_id
  LEFT JOIN indicator i ON i.id = o.indicator_id`;
const ITS_UNITS = `ARRAY[o.unit_id, o.consolidating_unit_id] AS "unitIds"`;

/** Units that have a part in an item, directly or by a group whose members they are now. */
const ASSIGNED = (item: string): string => `
  SELECT coalesce(a.unit_id, gm.unit_id) FROM assignment a
  LEFT JOIN unit_group_member gm ON gm.group_id = a.group_id AND gm.valid_to IS NULL
  WHERE a.ended_revision IS NULL AND ${item} AND coalesce(a.unit_id, gm.unit_id) IS NOT NULL`;

const NO_UNITS = `'{}'::uuid[] AS "unitIds"`;

/** Parameters: jurisdiction, ids. */
const FACTS: Readonly<Record<Subject, string>> = {
  report: `
    SELECT r.id, ${ITS_UNITS}, jsonb_build_object('reportId', r.id, 'revision', r.revision, 'correctsId', r.corrects_id,
      'percent', r.percent::text, 'unchanged', r.unchanged, ${OBLIGATION}) AS data
    FROM progress_report r JOIN obligation o ON o.id = r.obligation_id ${OF_OBLIGATION}
    WHERE r.jurisdiction_id = $1 AND r.id = ANY($2::uuid[])`,
  obligation: `
    SELECT o.id, ${ITS_UNITS}, jsonb_build_object(${OBLIGATION}) AS data FROM obligation o ${OF_OBLIGATION}
    WHERE o.jurisdiction_id = $1 AND o.id = ANY($2::uuid[])`,
  measurement: `
    SELECT m.id, ARRAY(
        SELECT m.unit_id WHERE m.unit_id IS NOT NULL
        UNION ${ASSIGNED('(a.indicator_id = m.indicator_id OR a.task_id = g.task_id)')}) AS "unitIds",
      jsonb_build_object('measurementId', m.id, 'schemeId', m.scheme_id, 'indicatorId', m.indicator_id,
        'targetId', m.target_id, 'taskId', g.task_id, 'series', m.series, 'periodEnd', m.period_end,
        'periodKind', m.period_kind, 'value', m.value::text, 'flow', m.flow, 'status', m.status, 'source', m.source,
        'supersedesId', m.supersedes_id) AS data
    FROM measurement m LEFT JOIN target g ON g.id = m.target_id
    WHERE m.jurisdiction_id = $1 AND m.id = ANY($2::uuid[])`,
  scheme: `
    SELECT s.id, ${NO_UNITS}, jsonb_build_object('schemeId', s.id, 'title', s.title,
      'documentNumber', s.document_number, 'planStart', s.plan_start, 'planEnd', s.plan_end, 'revision', s.revision) AS data
    FROM scheme s WHERE s.jurisdiction_id = $1 AND s.id = ANY($2::uuid[])`,
  task: `
    SELECT t.id, ARRAY(${ASSIGNED('a.task_id = t.id')}) AS "unitIds",
      jsonb_build_object('taskId', t.id, 'schemeId', t.scheme_id, 'number', t.number, 'title', t.title) AS data
    FROM task t WHERE t.jurisdiction_id = $1 AND t.id = ANY($2::uuid[])`,
  target: `
    SELECT g.id, ARRAY(${ASSIGNED('a.task_id = g.task_id')}) AS "unitIds",
      jsonb_build_object('targetId', g.id, 'taskId', g.task_id, 'schemeId', t.scheme_id, 'name', g.name) AS data
    FROM target g JOIN task t ON t.id = g.task_id WHERE g.jurisdiction_id = $1 AND g.id = ANY($2::uuid[])`,
  indicator: `
    SELECT i.id, ARRAY(${ASSIGNED('a.indicator_id = i.id')}) AS "unitIds",
      jsonb_build_object('indicatorId', i.id, 'schemeId', i.scheme_id, 'number', i.number, 'name', i.name) AS data
    FROM indicator i WHERE i.jurisdiction_id = $1 AND i.id = ANY($2::uuid[])`,
  evaluation: `
    SELECT e.id, ${NO_UNITS}, jsonb_build_object('evaluationId', e.id, 'schemeId', e.scheme_id, 'number', e.number,
      'kind', e.kind, 'asOf', e.as_of, 'correctsId', e.corrects_id) AS data
    FROM evaluation e WHERE e.jurisdiction_id = $1 AND e.id = ANY($2::uuid[])`,
  'supervision-order': `
    SELECT s.id, ARRAY[s.unit_id] AS "unitIds", jsonb_build_object('orderId', s.id, 'schemeId', s.scheme_id,
      'year', s.year, 'number', s.number, 'unit', ${named('u')}, 'item', ${ITEM}, 'colour', s.colour, 'state', s.state,
      'deadline', s.deadline, 'formerOrderId', s.former_order_id) AS data
    FROM supervision_order s JOIN unit u ON u.id = s.unit_id
    LEFT JOIN task t ON t.id = s.task_id LEFT JOIN indicator i ON i.id = s.indicator_id
    WHERE s.jurisdiction_id = $1 AND s.id = ANY($2::uuid[])`,
  circular: `
    SELECT c.id, ${NO_UNITS}, jsonb_build_object('circularId', c.id, 'schemeId', c.scheme_id, 'year', c.year,
      'number', c.number, 'period', c.period) AS data
    FROM circular c WHERE c.jurisdiction_id = $1 AND c.id = ANY($2::uuid[])`,
  unit: `
    SELECT u.id, ARRAY[u.id] AS "unitIds", jsonb_build_object('unitId', u.id, 'name', u.name, 'active', u.active,
      'validTo', u.valid_to, 'successorId', u.successor_id, 'version', u.version) AS data
    FROM unit u WHERE u.jurisdiction_id = $1 AND u.id = ANY($2::uuid[])`,
  'unit-group': `
    SELECT g.id, ARRAY(SELECT m.unit_id FROM unit_group_member m WHERE m.group_id = g.id) AS "unitIds",
      jsonb_build_object('groupId', g.id, 'name', g.name) AS data
    FROM unit_group g WHERE g.jurisdiction_id = $1 AND g.id = ANY($2::uuid[])`,
  post: `
    SELECT p.id, ${NO_UNITS}, jsonb_build_object('postId', p.id, 'userId', p.user_id, 'role', p.role,
      'unitId', p.unit_id, 'validFrom', p.valid_from, 'validTo', p.valid_to) AS data
    FROM user_post p WHERE p.jurisdiction_id = $1 AND p.id = ANY($2::uuid[])`,
};
