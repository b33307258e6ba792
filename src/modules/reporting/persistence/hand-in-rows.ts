import type { Tx } from '../../../platform/database/transaction.js';
import { stale } from '../../../platform/errors.js';
import type { MissingUnit } from '../domain/consolidation.js';
import type { ObligationState, ReportState } from '../domain/vocabulary.js';
import type { ReportWarning } from '../domain/warnings.js';

export interface HandedInRow {
  readonly id: string;
  /** At which the report is expected. */
  readonly version: number;
  readonly state: ReportState;
  /** Who let it leave the unit by submitting it; null for everybody else. */
  readonly releasedBy: string | null;
  readonly warnings: readonly ReportWarning[];
  readonly missingUnits: readonly MissingUnit[];
}

/**
 * Submissions of reports, each at its version; one statement.
 * @throws DomainError 412 `stale_version` when one of them is no longer at it.
 */
export async function updateHandedIn(tx: Tx, submittedBy: string, rows: readonly HandedInRow[]): Promise<void> {
  const written = await tx.sql(
    `UPDATE progress_report r SET state = n.state, submitted_by = $2, submitted_at = $3, released_by = n."releasedBy",
       released_at = CASE WHEN n."releasedBy" IS NOT NULL THEN $3::timestamptz END, warnings = n.warnings,
       missing_units = n."missingUnits", version = r.version + 1
     FROM jsonb_to_recordset($4::jsonb) AS n(
       id uuid, version int, state text, "releasedBy" uuid, warnings jsonb, "missingUnits" jsonb)
     WHERE r.jurisdiction_id = $1 AND r.id = n.id AND r.version = n.version
     RETURNING r.id`,
    [tx.jurisdictionId, submittedBy, tx.now, JSON.stringify(rows)],
  );
  if (written.length !== rows.length) throw stale();
}

export interface AnsweredRow {
  readonly id: string;
  readonly version: number;
  readonly state: ObligationState;
  readonly firstSubmittedOn: string | null;
}

/**
 * Obligations whose reports have left the unit, each at its version; one statement.
 * @throws DomainError 412 `stale_version` when one of them is no longer at it.
 */
export async function updateAnswered(tx: Tx, rows: readonly AnsweredRow[]): Promise<void> {
  if (rows.length === 0) return;
  const written = await tx.sql(
    `UPDATE obligation o SET state = n.state, first_submitted_on = n."firstSubmittedOn", version = o.version + 1
     FROM jsonb_to_recordset($2::jsonb) AS n(id uuid, version int, state text, "firstSubmittedOn" date)
     WHERE o.jurisdiction_id = $1 AND o.id = n.id AND o.version = n.version
     RETURNING o.id`,
    [tx.jurisdictionId, JSON.stringify(rows)],
  );
  if (written.length !== rows.length) throw stale();
}
