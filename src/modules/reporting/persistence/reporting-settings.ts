import { readsIn, type Reads } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { stale } from '../../../platform/errors.js';
import { DEFAULT_GRACE_DAYS } from '../domain/cycles.js';

export interface ReportingSettings {
  /** Working days of grace after each due day. */
  readonly graceDays: number;
  /** 0 while nobody has set anything. */
  readonly version: number;
}

/** The defaults while nobody has set them. */
export async function settingsOf(reads: Reads, schemeId: string): Promise<ReportingSettings> {
  const [row] = await reads.query<ReportingSettings>(
    `SELECT grace_days AS "graceDays", version FROM reporting_setting WHERE scheme_id = $1`,
    [schemeId],
  );
  return row ?? { graceDays: DEFAULT_GRACE_DAYS, version: 0 };
}

export async function graceDaysOf(reads: Reads, schemeId: string): Promise<number> {
  return (await settingsOf(reads, schemeId)).graceDays;
}

/**
 * @param version the one that was seen, 0 for the defaults.
 * @throws DomainError 412 `stale_version`.
 */
export async function saveSettings(tx: Tx, schemeId: string, version: number, graceDays: number): Promise<number> {
  const [saved] = await tx.sql<{ version: number }>(version === 0 ? INSERT : UPDATE, [
    tx.jurisdictionId,
    schemeId,
    graceDays,
    ...(version === 0 ? [] : [version]),
  ]);
  if (!saved) throw stale({ schemeId, ...(await settingsOf(readsIn(tx), schemeId)) });
  return saved.version;
}

const INSERT = `
  INSERT INTO reporting_setting (jurisdiction_id, scheme_id, grace_days, version) VALUES ($1, $2, $3, 1)
  ON CONFLICT DO NOTHING RETURNING version`;

const UPDATE = `
  UPDATE reporting_setting SET grace_days = $3, version = version + 1
  WHERE jurisdiction_id = $1 AND scheme_id = $2 AND version = $4 RETURNING version`;

export interface GraceOfCycle {
  readonly id: string;
  readonly responsibleGraceUntil: string;
  readonly leadGraceUntil: string;
}

/** Cycles that open after a day, with the due days from which their grace counts. */
export function cyclesOpeningAfter(
  reads: Reads,
  schemeId: string,
  day: string,
): Promise<{ id: string; responsibleDueOn: string; leadDueOn: string }[]> {
  return reads.query(
    `SELECT id, responsible_due_on AS "responsibleDueOn", lead_due_on AS "leadDueOn"
     FROM reporting_cycle WHERE scheme_id = $1 AND opens_on > $2::date`,
    [schemeId, day],
  );
}

/** Gives cycles their new grace, and with them the obligations whose due day was not moved by an extension. */
export async function setGrace(tx: Tx, cycles: readonly GraceOfCycle[]): Promise<void> {
  const params = [tx.jurisdictionId, JSON.stringify(cycles)];
  await tx.sql(
    `UPDATE reporting_cycle c SET responsible_grace_until = n."responsibleGraceUntil",
       lead_grace_until = n."leadGraceUntil", closes_on = greatest(c.closes_on, n."leadGraceUntil"),
       version = c.version + 1
     FROM ${NEW} WHERE c.jurisdiction_id = $1 AND c.id = n.id`,
    params,
  );
  await tx.sql(
    `UPDATE obligation o
     SET grace_until = CASE WHEN o.consolidates THEN n."leadGraceUntil" ELSE n."responsibleGraceUntil" END,
       closes_on = greatest(o.closes_on, n."leadGraceUntil"), version = o.version + 1
     FROM ${NEW} WHERE o.jurisdiction_id = $1 AND o.cycle_id = n.id AND NOT o.extended`,
    params,
  );
}

const NEW = `
  jsonb_to_recordset($2::jsonb) AS n(id uuid, "responsibleGraceUntil" date, "leadGraceUntil" date)`;
