/** How much is made. Every task has a leading and four responsible units, which answer for twenty quarters. */
export interface City {
  readonly districts: number;
  readonly firstTasks: number;
  readonly otherTasks: number;
}

interface Load {
  readonly text: string;
  /** The statement's only parameter is the hash of the users' password. */
  readonly needsHash?: true;
}

/** The day on which the service is measured: the last quarter of the plan is open. */
export const TODAY = '2025-12-29';
export const UNITS = 60;
/** Users `bench-approver-0`… of the first district approve for so many units each. */
export const UNITS_PER_APPROVER = 5;
const QUARTERS = 20;

/**
 * UUIDs of version 7, by kind and number: the time part puts them in the order in which they would have been made. All
 * casts are immutable, so that PostgreSQL inlines the function; called row by row it takes minutes.
 */
export const MAKE_IDS = (seed: string): string => `
  CREATE FUNCTION pg_temp.made(kind text, n bigint, age int) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
    SELECT (lpad(to_hex(1609459200000 + age::bigint * 7862400000 + n % 7862400000), 12, '0') || overlay(overlay(
      substr(md5('${seed}/' || kind || '/' || n::text || '/' || age::text), 1, 20) PLACING '7' FROM 1) PLACING '8' FROM 5))::uuid
  $$`;

/** Shifts the service's clock, so that it is ten o'clock of `TODAY` when it starts. */
export const SET_CLOCK = `
  INSERT INTO installation (key, value) VALUES ('clock', jsonb_build_object('offsetMs',
    round(extract(epoch FROM timestamptz '${TODAY} 10:00:00+08' - clock_timestamp()) * 1000)))
  ON CONFLICT (key) DO UPDATE SET value = EXCLUDED.value`;

const DISTRICTS = ({ districts }: City): string => `generate_series(0, ${districts - 1}) AS d`;

/** Numbers of all tasks of the city, with their district and their number in it. */
const TASKS = ({ districts, firstTasks, otherTasks }: City): string => `
  (SELECT d, i, CASE WHEN d = 0 THEN i ELSE ${firstTasks} + (d - 1) * ${otherTasks} + i END::bigint AS n
   FROM generate_series(0, ${districts - 1}) AS d
   CROSS JOIN LATERAL generate_series(0, CASE WHEN d = 0 THEN ${firstTasks} ELSE ${otherTasks} END - 1) AS i) AS t`;

/** Every fourth task is led by unit 0 (发改局), as in real schemes; j is 0 for the lead, 1…4 for the others. */
const UNIT_OF = `(CASE WHEN t.i % 4 = 0 THEN 0 ELSE (t.i * 7) % ${UNITS - 1} + 1 END
  + CASE WHEN j = 0 THEN 0 ELSE 1 + t.i % 7 + (j - 1) * 11 END) % ${UNITS}`;

const made = (kind: string, n: string, age = '0'): string => `pg_temp.made('${kind}', (${n})::bigint, ${age})`;
const jurisdiction = (d: string): string => made('jurisdiction', d);
const scheme = (d: string): string => made('scheme', d);
const unit = (d: string, u: string): string => made('unit', `${d} * ${UNITS} + ${u}`);

/** What stands between a task and its reports: `k` numbers obligations within their quarter `q`. */
const OWED = (city: City): string => `
  SELECT t.d, t.i, t.n, j, q, t.n * 5 + j AS k, ${UNIT_OF} AS u,
    CASE WHEN q < ${QUARTERS - 1} THEN 9 ELSE (t.i * 5 + j) % 10 END AS fate
  FROM ${TASKS(city)} CROSS JOIN generate_series(0, 4) AS j CROSS JOIN generate_series(0, ${QUARTERS - 1}) AS q`;

/** Of the open quarter: 0…5 a draft, 6 and 7 handed in, 8 returned, 9 accepted; earlier quarters are all accepted. */
const STATE = `CASE WHEN fate <= 5 THEN 'PENDING' WHEN fate <= 7 THEN 'SUBMITTED' WHEN fate = 8 THEN 'RETURNED' ELSE 'ACCEPTED' END`;
const REPORT_STATE = `CASE WHEN fate <= 5 THEN 'DRAFT' WHEN fate <= 7 THEN 'SUBMITTED' WHEN fate = 8 THEN 'RETURNED' ELSE 'ACCEPTED' END`;
const PERIOD_END = `(date '2021-01-01' + make_interval(months => q * 3 + 3) - interval '1 day')::date`;
const PERCENT = `least(95, 3 + q * 4 + n % 11)`;
const LIGHT = `(ARRAY['GREEN', 'GREEN', 'GREEN', 'GREEN', 'GREEN', 'YELLOW', 'YELLOW', 'RED', 'GREY', 'BLUE'])[t.i % 10 + 1]`;

/** In the order of their foreign keys, but for obligations and reports, which point at each other. */
export function LOADS(city: City): readonly Load[] {
  return [...people(city), ...schemes(city), ...reports(city), ...rollups(city)];
}

function people(city: City): Load[] {
  const approvers = Math.ceil(UNITS / UNITS_PER_APPROVER);
  return [
    {
      text: `INSERT INTO jurisdiction (id, parent_id, code, name, level)
        SELECT ${jurisdiction('-1')}, NULL, 'bench', '临江市', 'CITY' UNION ALL
        SELECT ${jurisdiction('d')}, ${jurisdiction('-1')}, 'bench-' || d, '第' || d || '区', 'DISTRICT' FROM ${DISTRICTS(city)}`,
    },
    {
      text: `INSERT INTO unit (id, jurisdiction_id, name, active, version)
        SELECT ${unit('d', 'u')}, ${jurisdiction('d')}, CASE u WHEN 0 THEN '区发改局' ELSE '区第' || u || '局' END, true, 1
        FROM ${DISTRICTS(city)} CROSS JOIN generate_series(0, ${UNITS - 1}) AS u`,
    },
    {
      needsHash: true,
      text: `INSERT INTO app_user (id, jurisdiction_id, login, display_name, password_hash, must_change_password, version)
        SELECT ${made('author', 'd')}, ${jurisdiction('d')}, 'bench-author-' || d, '填报员', $1, false, 1 FROM ${DISTRICTS(city)}
        UNION ALL
        SELECT ${made('approver', 'a')}, ${jurisdiction('0')}, 'bench-approver-' || a, '审核人' || a, $1, false, 1
        FROM generate_series(0, ${approvers - 1}) AS a
        UNION ALL
        SELECT ${made('coordinator', '0')}, ${jurisdiction('0')}, 'bench-coordinator', '统筹', $1, false, 1`,
    },
    {
      text: `INSERT INTO user_post (id, jurisdiction_id, user_id, unit_id, role, valid_from)
        SELECT ${made('post', 'u')}, ${jurisdiction('0')}, ${made('approver', `u / ${UNITS_PER_APPROVER}`)},
          ${unit('0', 'u')}, 'approver', date '2021-01-01' FROM generate_series(0, ${UNITS - 1}) AS u
        UNION ALL
        SELECT ${made('post', '-1')}, ${jurisdiction('0')}, ${made('coordinator', '0')}, ${unit('0', '0')}, 'coordinator',
          date '2021-01-01'`,
    },
  ];
}

function schemes(city: City): Load[] {
  return [
    {
      text: `INSERT INTO scheme (id, jurisdiction_id, title, document_number, plan_start, plan_end, state, revision,
          work_requirements, version, created_at, activated_at)
        SELECT ${scheme('d')}, ${jurisdiction('d')}, '第' || d || '区规划任务分工方案', '临政发〔2021〕' || d + 1 || '号',
          date '2021-01-01', date '2025-12-31', 'ACTIVE', 1, '[]', 2, timestamptz '2021-01-01 09:00+08',
          timestamptz '2021-01-02 09:00+08' FROM ${DISTRICTS(city)}`,
    },
    {
      text: `INSERT INTO section (id, jurisdiction_id, scheme_id, number, title, ordinal)
        SELECT ${made('section', 't.n / 16')}, ${jurisdiction('t.d')}, ${scheme('t.d')}, (t.i / 16 + 1)::text,
          '第' || t.i / 16 + 1 || '方面工作', t.i / 16 + 1 FROM ${TASKS(city)} WHERE t.i % 16 = 0`,
    },
    {
      text: `INSERT INTO task (id, jurisdiction_id, scheme_id, section_id, number, title, body, ordinal, flags, deadline)
        SELECT ${made('task', 't.n')}, ${jurisdiction('t.d')}, ${scheme('t.d')}, ${made('section', 't.n / 16')}, t.i % 16 + 1,
          '推进第' || t.i + 1 || '片区公共服务体系建设', repeat('完善配套制度，加强统筹协调，提升服务能力。', 6), t.i + 1, '[]',
          date '2025-12-31' FROM ${TASKS(city)}`,
    },
    {
      text: `INSERT INTO measure (id, jurisdiction_id, task_id, title, ordinal)
        SELECT ${made('measure', 't.n * 2 + m')}, ${jurisdiction('t.d')}, ${made('task', 't.n')}, '举措' || m + 1, m + 1
        FROM ${TASKS(city)} CROSS JOIN generate_series(0, 1) AS m`,
    },
    {
      text: `INSERT INTO target (id, jurisdiction_id, task_id, name, comparator, value, unit, deadline, kind, base_value, ordinal, version)
        SELECT ${made('target', 't.n')}, ${jurisdiction('t.d')}, ${made('task', 't.n')}, '建成示范点', 'gte', 100, '个',
          date '2025-12-31', 'cumulative', 0, 1, 1 FROM ${TASKS(city)}`,
    },
    {
      text: `INSERT INTO assignment (id, jurisdiction_id, scheme_id, task_id, role, ordinal, unit_id, left_open, as_written)
        SELECT ${made('assignment', 't.n * 5 + j')}, ${jurisdiction('t.d')}, ${scheme('t.d')}, ${made('task', 't.n')},
          CASE j WHEN 0 THEN 'LEAD' ELSE 'RESPONSIBLE' END, j + 1, ${unit('t.d', `(${UNIT_OF})`)}, false, '区局'
        FROM ${TASKS(city)} CROSS JOIN generate_series(0, 4) AS j`,
    },
    {
      text: `INSERT INTO reporting_cycle (id, jurisdiction_id, scheme_id, kind, label, period_start, period_end, opens_on,
          responsible_due_on, lead_due_on, responsible_grace_until, lead_grace_until, closes_on)
        SELECT ${made('cycle', `d * ${QUARTERS} + q`)}, ${jurisdiction('d')}, ${scheme('d')}, 'QUARTER',
          2021 + q / 4 || '年第' || q % 4 + 1 || '季度', (date '2021-01-01' + make_interval(months => q * 3))::date,
          e, e - 25, e - 8, e - 4, e - 3, e, e + 14
        FROM ${DISTRICTS(city)} CROSS JOIN generate_series(0, ${QUARTERS - 1}) AS q CROSS JOIN LATERAL (SELECT ${PERIOD_END} AS e) AS p`,
    },
  ];
}

function reports(city: City): Load[] {
  const obligation = made('obligation', 'k', 'q');
  const report = made('report', 'k', 'q');
  return [
    {
      text: `INSERT INTO obligation (id, jurisdiction_id, scheme_id, cycle_id, unit_id, task_id, role, consolidating_unit_id,
          consolidates, due_on, grace_until, closes_on, period_end, state, first_submitted_on, accepted_report_id, version)
        SELECT ${obligation}, ${jurisdiction('d')}, ${scheme('d')}, ${made('cycle', `d * ${QUARTERS} + q`)}, ${unit('d', 'u')},
          ${made('task', 'n')}, CASE j WHEN 0 THEN 'LEAD' ELSE 'RESPONSIBLE' END,
          ${unit('d', `(CASE WHEN i % 4 = 0 THEN 0 ELSE (i * 7) % ${UNITS - 1} + 1 END)`)}, j = 0,
          e - CASE j WHEN 0 THEN 4 ELSE 8 END, e - CASE j WHEN 0 THEN 0 ELSE 3 END, e + 14, e, ${STATE},
          CASE WHEN fate > 5 THEN e - 9 END, CASE WHEN fate = 9 THEN ${report} END, 1
        FROM (${OWED(city)}) AS o CROSS JOIN LATERAL (SELECT ${PERIOD_END} AS e) AS p ORDER BY q, k`,
    },
    {
      text: `INSERT INTO progress_report (id, jurisdiction_id, obligation_id, revision, state, progress_text, percent, issues,
          next_steps, author_id, created_at, submitted_by, submitted_at, reviewed_by, reviewed_at, return_reason, version)
        SELECT ${report}, ${jurisdiction('d')}, ${obligation}, 1, ${REPORT_STATE},
          '本季度按计划推进，' || (ARRAY['完成选址', '完成设计', '启动施工', '完成主体', '开展验收'])[q % 5 + 1]
            || '，' || repeat('各项配套工作有序开展，', 4) || '总体进展符合安排。',
          ${PERCENT}, '部分项目进度偏慢。', '加快推进，倒排工期。', ${made('author', 'd')}, e - interval '12 days',
          CASE WHEN fate > 5 THEN ${made('author', 'd')} END, CASE WHEN fate > 5 THEN e - interval '9 days' END,
          CASE WHEN fate > 7 THEN ${made('coordinator', '0')} END, CASE WHEN fate > 7 THEN e - interval '6 days' END,
          CASE WHEN fate = 8 THEN '请补充具体进展。' END, 1
        FROM (${OWED(city)}) AS o CROSS JOIN LATERAL (SELECT ${PERIOD_END} AS e) AS p ORDER BY q, k`,
    },
    {
      text: `INSERT INTO report_measure (report_id, measure_id, jurisdiction_id, percent)
        SELECT ${report}, ${made('measure', 'n * 2 + m')}, ${jurisdiction('d')}, ${PERCENT}
        FROM (${OWED(city)}) AS o CROSS JOIN generate_series(0, 1) AS m ORDER BY q, k, m`,
    },
    {
      text: `INSERT INTO measurement (id, jurisdiction_id, scheme_id, target_id, series, period_end, value, flow, source, state,
          report_id, unit_id, recorded_by, recorded_at, version)
        SELECT ${made('measurement', 'k', 'q')}, ${jurisdiction('d')}, ${scheme('d')}, ${made('target', 'n')}, 'ACTUAL', e,
          q * 4 + n % 11, false, '部门统计', ${REPORT_STATE}, ${report},
          ${unit('d', 'u')}, ${made('author', 'd')}, e - interval '12 days', 1
        FROM (${OWED(city)}) AS o CROSS JOIN LATERAL (SELECT ${PERIOD_END} AS e) AS p WHERE j = 0 ORDER BY q, k`,
    },
  ];
}

/** The kept roll-up of today: of each task what the list shows, and workings of about the length of real ones. */
function rollups(city: City): Load[] {
  const kept = (type: string, key: string, node: string, d: string, result: string, from: string): Load => ({
    text: `INSERT INTO rollup_node (id, jurisdiction_id, scheme_id, node_type, node_id, as_of, policy_version, result, light, computed_at)
      SELECT ${made(`rollup-${type}`, key)}, ${jurisdiction(d)}, ${scheme(d)}, '${type}', ${node}, date '${TODAY}', 1, ${result},
        ${type === 'TASK' ? LIGHT : 'NULL'}, timestamptz '${TODAY} 00:10+08' FROM ${from}`,
  });
  const counts = `jsonb_build_object('percent', '61.5', 'tasks', 16, 'judgedTasks', 14)`;
  const task = `jsonb_build_object('taskId', ${made('task', 't.n')}, 'percent', (79 + t.n % 11)::text, 'percentFrom', 'ITEMS',
    'expectedPercent', '99.890470974808324206', 'expectedBy', NULL, 'gap', (20.890470974808324206 - t.n % 11)::text,
    'light', ${LIGHT}, 'reason', '完成' || 79 + t.n % 11 || '.0%，应完成99.9%。', 'report', jsonb_build_object(
      'id', ${made('report', 't.n * 5', String(QUARTERS - 2))}, 'periodEnd', '2025-09-30', 'reportedOn', '2025-09-21'),
    'staleDays', 90, 'items', '[]'::jsonb, 'targets', '[]'::jsonb,
    'explanation', jsonb_build_object('rule', 'task', 'arithmetic', jsonb_build_array(repeat('举措按权重平均。', 40))))`;
  return [
    kept('SCHEME', 'd', scheme('d'), 'd', counts, DISTRICTS(city)),
    kept('SECTION', 't.n', made('section', 't.n / 16'), 't.d', counts, `${TASKS(city)} WHERE t.i % 16 = 0`),
    kept('TASK', 't.n', made('task', 't.n'), 't.d', task, TASKS(city)),
  ];
}
