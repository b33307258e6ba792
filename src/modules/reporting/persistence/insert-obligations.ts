import type { Tx } from '../../../platform/database/transaction.js';
import { newId } from '../../../platform/ids.js';
import type { Cycle } from '../domain/cycles.js';

/** Cycles that exist already stay as they are. */
export async function insertCycles(tx: Tx, schemeId: string, cycles: readonly Cycle[]): Promise<void> {
  const rows = cycles.map((cycle) => ({ id: newId(), ...cycle }));
  await tx.sql(
    `INSERT INTO reporting_cycle (id, jurisdiction_id, scheme_id, kind, label, period_start, period_end, opens_on,
       responsible_due_on, lead_due_on, responsible_grace_until, lead_grace_until, closes_on)
     SELECT id, $1, $2, kind, label, "periodStart", "periodEnd", "opensOn", "responsibleDueOn", "leadDueOn",
       "responsibleGraceUntil", "leadGraceUntil", "closesOn"
     FROM jsonb_to_recordset($3::jsonb) AS row(
       id uuid, kind text, label text, "periodStart" date, "periodEnd" date, "opensOn" date, "responsibleDueOn" date,
       "leadDueOn" date, "responsibleGraceUntil" date, "leadGraceUntil" date, "closesOn" date)
     ON CONFLICT ON CONSTRAINT uq_reporting_cycle_period DO NOTHING`,
    [tx.jurisdictionId, schemeId, JSON.stringify(rows)],
  );
}

/**
 * Tasks and indicators of one statement. PostgreSQL keeps the foreign keys that are still to be checked in memory until
 * the statement ends; with sixty units and twenty quarters each these items make 120,000 rows.
 */
const ITEMS_AT_ONCE = 100;

/**
 * Makes every obligation of a scheme: cycles × assignments, groups expanded by the roster of each period's last day.
 * Names left open and groups without members give none. All of them in the caller's transaction.
 * @returns how many were made.
 */
export async function insertObligations(tx: Tx, schemeId: string): Promise<number> {
  await lockObligationsOf(tx, schemeId);
  const items = (await tx.sql<{ id: string }>(ITEMS, [tx.jurisdictionId, schemeId])).map(({ id }) => id);
  let made = 0;
  for (let from = 0; from < items.length; from += ITEMS_AT_ONCE) {
    made += await insertMissing(tx, schemeId, {
      opensAfter: null,
      items: items.slice(from, from + ITEMS_AT_ONCE),
      made,
    });
  }
  return made;
}

interface Missing {
  /** Only of cycles that open after the day, `YYYY-MM-DD`; null for all. */
  readonly opensAfter: string | null;
  /** Tasks and indicators; null for all. */
  readonly items: readonly string[] | null;
  /** Rows that this transaction has made before. */
  readonly made: number;
}

async function insertMissing(tx: Tx, schemeId: string, { opensAfter, items, made }: Missing): Promise<number> {
  const params = [tx.jurisdictionId, schemeId, tx.now.getTime(), opensAfter, items, made];
  const [row] = await tx.sql<{ made: number }>(INSERT, params);
  return row?.made ?? 0;
}

/** In the order of their ids, in which the index of obligations by task grows at its end. */
const ITEMS = `
  SELECT DISTINCT coalesce(task_id, indicator_id) AS id FROM assignment
  WHERE jurisdiction_id = $1 AND scheme_id = $2 AND ended_revision IS NULL AND role IN ('LEAD', 'RESPONSIBLE')
  ORDER BY id`;

/**
 * One at a time for each scheme, until the commit: rows are made when they are not there yet, and so that two jobs do not
 * both find them missing.
 */
export async function lockObligationsOf(tx: Tx, schemeId: string): Promise<void> {
  await tx.sql(`SELECT pg_advisory_xact_lock(hashtextextended('obligations', 0) # hashtextextended($1, 0))`, [
    schemeId,
  ]);
}

/**
 * A UUID v7 of the command's time, as the application makes them; made here because the rows never leave the database,
 * and by hand because PostgreSQL has `uuidv7()` only from 18 on. The row's number `n` counts up in `rand_a` and runs
 * over into the milliseconds (RFC 9562 §6.2, method 1): ids that ascend go to the end of their indexes.
 */
const UUID_V7 = `
  encode(overlay(overlay(uuid_send(gen_random_uuid())
    PLACING substring(int8send($3::bigint + (n >> 12)) FROM 3) FROM 1)
    PLACING int2send((x'7000'::int + (n & 4095))::int2) FROM 7), 'hex')::uuid`;

/**
 * What is owed by the assignments in force, one row per cycle, item and unit.
 * Parameters: jurisdiction, scheme, milliseconds of now, a day (only cycles that open later) or null for all cycles, items or
 * null for all of them.
 */
const OWED = `
  party AS (
    SELECT c.id AS cycle_id, c.period_end, c.lead_due_on, c.responsible_due_on, c.lead_grace_until,
           c.responsible_grace_until, c.closes_on, a.task_id, a.indicator_id, a.role,
           a.ordinal, a.unit_id IS NOT NULL AS direct, coalesce(a.unit_id, m.unit_id) AS unit_id
    FROM reporting_cycle c
    JOIN assignment a ON a.jurisdiction_id = c.jurisdiction_id AND a.scheme_id = c.scheme_id
      AND a.ended_revision IS NULL
    LEFT JOIN unit_group_member m ON m.jurisdiction_id = a.jurisdiction_id AND m.group_id = a.group_id
      AND m.valid_from <= c.period_end AND (m.valid_to IS NULL OR m.valid_to >= c.period_end)
    WHERE c.jurisdiction_id = $1 AND c.scheme_id = $2 AND a.role IN ('LEAD', 'RESPONSIBLE')
      AND coalesce(a.unit_id, m.unit_id) IS NOT NULL AND ($4::date IS NULL OR c.opens_on > $4::date)
      AND ($5::uuid[] IS NULL OR coalesce(a.task_id, a.indicator_id) = ANY($5::uuid[]))
  ), owner AS (
    SELECT DISTINCT ON (p.cycle_id, p.task_id, p.indicator_id, p.unit_id) p.*, u.name
    FROM party p JOIN unit u ON u.id = p.unit_id
    ORDER BY p.cycle_id, p.task_id, p.indicator_id, p.unit_id, p.direct DESC, p.role = 'LEAD' DESC, p.ordinal
  ), ranked AS (
    SELECT *, first_value(unit_id) OVER (
      PARTITION BY cycle_id, task_id, indicator_id ORDER BY role = 'LEAD' DESC, ordinal, name) AS consolidating_unit_id
    FROM owner
  ), owed AS (
    SELECT *, unit_id = consolidating_unit_id AS consolidates,
      CASE WHEN unit_id = consolidating_unit_id THEN lead_due_on ELSE responsible_due_on END AS due_on,
      CASE WHEN unit_id = consolidating_unit_id THEN lead_grace_until ELSE responsible_grace_until END AS grace_until
    FROM ranked
  )`;

/** One of task and indicator is set. An equality alone can be hashed: a unit may have hundreds of tasks in a cycle. */
const SAME = `
  w.cycle_id = o.cycle_id AND w.unit_id = o.unit_id
  AND coalesce(w.task_id, w.indicator_id) = coalesce(o.task_id, o.indicator_id)`;

/** Not `ON CONFLICT`: it looks every row up in every unique index, one by one, and most rows of a revision are there. */
const INSERT = `
  WITH ${OWED}, made AS (
    INSERT INTO obligation (id, jurisdiction_id, scheme_id, cycle_id, unit_id, task_id, indicator_id, role,
      consolidating_unit_id, consolidates, due_on, grace_until, closes_on, period_end, state, version)
    SELECT ${UUID_V7}, $1, $2, cycle_id, unit_id, task_id, indicator_id, role,
      consolidating_unit_id, consolidates, due_on, grace_until, closes_on, period_end, 'PENDING', 1
    FROM (
      SELECT w.*, $6::bigint + row_number() OVER (ORDER BY task_id, indicator_id, period_end) AS n FROM owed w
      WHERE NOT EXISTS (
        SELECT FROM obligation o
        WHERE o.jurisdiction_id = $1 AND o.scheme_id = $2 AND ${SAME}
          AND ($5::uuid[] IS NULL OR o.task_id = ANY($5::uuid[]) OR o.indicator_id = ANY($5::uuid[])))
    ) missing
    RETURNING 1
  )
  SELECT count(*)::int AS made FROM made`;

export interface RevisedObligations {
  readonly cancelled: number;
  /** Owed by another role, to another consolidating unit or on another day, or owed again. */
  readonly changed: number;
  readonly made: number;
}

/**
 * Brings the obligations of cycles that have not opened into line with the assignments in force, in four statements.
 * What is no longer owed is exempt with the reason, never deleted; what a person has exempted stays so.
 * @param today cycles that open later are in the future.
 */
export async function reviseObligations(
  tx: Tx,
  schemeId: string,
  revision: { readonly number: number; readonly today: string; readonly reason: string },
): Promise<RevisedObligations> {
  await lockObligationsOf(tx, schemeId);
  const base = [tx.jurisdictionId, schemeId, tx.now.getTime(), revision.today, null];
  const cancelled = await tx.sql(CANCEL, [...base, revision.number, revision.reason]);
  const changed = await tx.sql(CHANGE, base);
  const made = await insertMissing(tx, schemeId, { opensAfter: revision.today, items: null, made: 0 });
  return { cancelled: cancelled.length, changed: changed.length, made };
}

/** `$3` is said for its type alone: the parameters are those of the other statements. */
const CANCEL = `
  WITH ${OWED}
  UPDATE obligation o SET state = 'EXEMPT', exempt_reason = $7, cancelled_revision = $6, version = o.version + 1
  FROM reporting_cycle c
  WHERE c.id = o.cycle_id AND o.jurisdiction_id = $1 AND o.scheme_id = $2 AND c.opens_on > $4::date
    AND o.state = 'PENDING' AND $3::bigint IS NOT NULL AND NOT EXISTS (SELECT FROM owed w WHERE ${SAME})
  RETURNING o.id`;

const CHANGE = `
  WITH ${OWED}
  UPDATE obligation o SET role = w.role, consolidating_unit_id = w.consolidating_unit_id,
    consolidates = w.consolidates, due_on = CASE WHEN o.extended THEN o.due_on ELSE w.due_on END,
    grace_until = CASE WHEN o.extended THEN o.grace_until ELSE w.grace_until END,
    closes_on = greatest(o.closes_on, w.closes_on), state = 'PENDING', exempt_reason = NULL, cancelled_revision = NULL,
    version = o.version + 1
  FROM owed w
  WHERE o.jurisdiction_id = $1 AND o.scheme_id = $2 AND $3::bigint IS NOT NULL AND ${SAME}
    AND (o.cancelled_revision IS NOT NULL OR o.state = 'PENDING'
      AND ((o.role, o.consolidating_unit_id) IS DISTINCT FROM (w.role, w.consolidating_unit_id)
        OR o.due_on <> w.due_on AND NOT o.extended))
  RETURNING o.id`;
