import { stale } from '../../../platform/errors.js';
import type { Tx } from '../../../platform/database/transaction.js';
import type { ReportContent } from '../domain/validate-report.js';

/** The members of a content that are columns of the report. */
const TEXTS = `"progressText" text, percent numeric, issues text, "nextSteps" text, "coordinationNeeds" text,
  "plannedCompletionOn" date, unchanged boolean`;

export interface DraftRow {
  readonly id: string;
  readonly obligationId: string;
  readonly revision: number;
  readonly correctsId: string | null;
  readonly unchanged: boolean;
  readonly content: ReportContent;
}

/** Reports in state DRAFT, version 1, without measures and values; one statement. */
export async function insertDraftRows(tx: Tx, authorId: string, drafts: readonly DraftRow[]): Promise<void> {
  await tx.sql(
    `INSERT INTO progress_report (id, jurisdiction_id, obligation_id, revision, corrects_id, state, progress_text, percent,
       issues, next_steps, coordination_needs, planned_completion_on, unchanged, author_id,
       author_client_id, created_at, version)
     SELECT id, $1, "obligationId", revision, "correctsId", 'DRAFT', "progressText", percent, issues, "nextSteps",
       "coordinationNeeds", "plannedCompletionOn", unchanged, $2, $5, $3, 1
     FROM jsonb_to_recordset($4::jsonb) AS n(
       id uuid, "obligationId" uuid, revision int, "correctsId" uuid, ${TEXTS})`,
    [tx.jurisdictionId, authorId, tx.now, JSON.stringify(drafts.map(flat)), tx.ctx.actor.client?.id ?? null],
  );
}

export interface RewrittenRow {
  readonly id: string;
  /** At which the report is expected. */
  readonly version: number;
  readonly unchanged: boolean;
  readonly content: ReportContent;
}

/**
 * New texts and percents, each report at its version; one statement.
 * @throws DomainError 412 `stale_version` when one of them is no longer at it.
 */
export async function updateDraftRows(tx: Tx, drafts: readonly RewrittenRow[]): Promise<void> {
  const written = await tx.sql(
    `UPDATE progress_report r SET progress_text = n."progressText", percent = n.percent, issues = n.issues,
       next_steps = n."nextSteps", coordination_needs = n."coordinationNeeds",
       planned_completion_on = n."plannedCompletionOn", unchanged = n.unchanged, version = r.version + 1
     FROM jsonb_to_recordset($2::jsonb) AS n(id uuid, version int, ${TEXTS})
     WHERE r.jurisdiction_id = $1 AND r.id = n.id AND r.version = n.version
     RETURNING r.id`,
    [tx.jurisdictionId, JSON.stringify(drafts.map(flat))],
  );
  if (written.length !== drafts.length) throw stale();
}

/** Members that are no columns of the report are not looked at. */
function flat<T extends { readonly content: ReportContent }>({ content, ...row }: T) {
  return { ...row, ...content };
}
