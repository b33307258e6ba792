import type { Reads } from '../../../platform/database/reads.js';
import type { Light } from '../domain/conclusion.js';
import type { TaskResult } from '../domain/rollup-result.js';

/** A task as the kept roll-up judges it, with its units. Percents are 0…100 as decimal strings, days `YYYY-MM-DD`. */
export interface TaskLightRow {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly ordinal: number;
  readonly section: { readonly id: string; readonly number: string; readonly title: string };
  readonly light: Light;
  readonly percent: string | null;
  readonly expectedPercent: string;
  /** Percentage points behind what is expected; negative when ahead. */
  readonly gap: string | null;
  readonly reason: string;
  readonly report: TaskResult['report'];
  /** The day of the roll-up that says so. */
  readonly asOf: string;
  readonly units: readonly {
    readonly role: 'LEAD' | 'RESPONSIBLE' | 'SUPPORTING';
    readonly asWritten: string;
    readonly unitId: string | null;
    readonly groupId: string | null;
    /** Name in the directory; null for a name that was left open. */
    readonly name: string | null;
  }[];
}

export interface TaskLightFilter {
  readonly schemeId: string;
  readonly light: Light | null;
  /** A unit that leads the task, itself or as a member of a group on the day. */
  readonly leadUnit: string | null;
  readonly section: string | null;
  /** Units that have a part in the task; null for all tasks. */
  readonly visibleTo: readonly string[] | null;
}

/** A page in the order of the document. Only the conditions that are asked for stand in the statement. */
export function taskLights(
  reads: Reads,
  jurisdictionId: string,
  filter: TaskLightFilter,
  at: { readonly today: string; readonly after: number; readonly limit: number },
): Promise<TaskLightRow[]> {
  const params: unknown[] = [jurisdictionId, filter.schemeId, at.after, at.limit];
  const bind = (value: unknown): string => `$${params.push(value)}`;
  const conditions = [
    `t.jurisdiction_id = $1 AND t.scheme_id = $2 AND t.ended_revision IS NULL AND t.ordinal > $3::int`,
    ...(filter.light ? [`n.light = ${bind(filter.light)}`] : []),
    ...(filter.section ? [`t.section_id = ${bind(filter.section)}`] : []),
    ...(filter.leadUnit ? [reaches(`= ${bind(filter.leadUnit)}::uuid`, bind(at.today), `AND a.role = 'LEAD'`)] : []),
    ...(filter.visibleTo ? [reaches(`= ANY(${bind(filter.visibleTo)}::uuid[])`, bind(at.today))] : []),
  ];
  return reads.query<TaskLightRow>(
    `${PAGE} WHERE ${conditions.join(' AND ')} ORDER BY t.ordinal LIMIT $4) p ${SHOWN}`,
    params,
  );
}

/**
 * Tasks with an assignment that reaches such a unit, directly or through a group's roster of the day. Two searches by
 * key, since one condition with OR would look at every assignment of the city.
 */
const reaches = (units: string, day: string, condition = ''): string => `
  t.id IN (
    SELECT a.task_id FROM assignment a WHERE a.unit_id ${units} AND a.ended_revision IS NULL ${condition}
    UNION ALL
    SELECT a.task_id FROM unit_group_member m JOIN assignment a ON a.group_id = m.group_id
    WHERE m.jurisdiction_id = $1 AND m.unit_id ${units}
      AND m.valid_from <= ${day}::date AND (m.valid_to IS NULL OR m.valid_to >= ${day}::date)
      AND a.ended_revision IS NULL ${condition})`;

/**
 * The page is found first and told afterwards: what is told of a task is long, and most tasks are not on the page. Names
 * are looked up by key and not joined, so that PostgreSQL has few orders of tables to weigh for each request.
 */
const PAGE = `
  SELECT t.id, t.number, t.title, t.ordinal,
    (SELECT json_build_object('id', c.id, 'number', c.number, 'title', c.title)
     FROM section c WHERE c.id = t.section_id) AS section,
    k.light, k.as_of AS "asOf", k.result->>'percent' AS percent, k.result->>'expectedPercent' AS "expectedPercent",
    k.result->>'gap' AS gap, k.result->>'reason' AS reason, k.result->'report' AS report,
    (SELECT coalesce(json_agg(json_build_object('role', a.role, 'asWritten', a.as_written, 'unitId', a.unit_id,
       'groupId', a.group_id, 'name', coalesce((SELECT u.name FROM unit u WHERE u.id = a.unit_id),
         (SELECT g.name FROM unit_group g WHERE g.id = a.group_id))) ORDER BY a.ordinal), '[]')
     FROM assignment a WHERE a.task_id = t.id AND a.ended_revision IS NULL) AS units
  FROM (
    SELECT t.id AS task_id, n.id AS node_id FROM task t
    JOIN rollup_node n ON n.scheme_id = t.scheme_id AND n.node_type = 'TASK' AND n.node_id = t.id`;

const SHOWN = `
  JOIN task t ON t.id = p.task_id
  JOIN rollup_node k ON k.id = p.node_id
  ORDER BY t.ordinal`;
