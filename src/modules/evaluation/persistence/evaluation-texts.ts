import type { Reads } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { stale } from '../../../platform/errors.js';
import { newId } from '../../../platform/ids.js';
import type { TextSection } from '../domain/author-texts.js';
import type { EvaluationKind } from '../domain/snapshot.js';

export interface TextRow {
  readonly section: TextSection;
  readonly content: string;
  readonly writtenAt: Date;
  readonly version: number;
}

export function loadTexts(reads: Reads, jurisdictionId: string, evaluationId: string): Promise<TextRow[]> {
  return reads.query<TextRow>(
    `SELECT section, content, written_at AS "writtenAt", version FROM evaluation_text
     WHERE jurisdiction_id = $1 AND evaluation_id = $2`,
    [jurisdictionId, evaluationId],
  );
}

/**
 * Version 0 is a text that nobody has written yet.
 * @returns the new version.
 * @throws DomainError 412 `stale_version` when somebody else was faster.
 */
export async function keepText(
  tx: Tx,
  evaluationId: string,
  text: { readonly section: TextSection; readonly content: string; readonly version: number },
): Promise<number> {
  const values = [tx.jurisdictionId, evaluationId, text.section, text.content, tx.ctx.actor.userId, tx.now];
  const [row] =
    text.version === 0
      ? await tx.sql<{ version: number }>(
          `INSERT INTO evaluation_text (id, jurisdiction_id, evaluation_id, section, content, written_by, written_at,
                                        version)
           VALUES ($7, $1, $2, $3, $4, $5, $6, 1)
           ON CONFLICT ON CONSTRAINT uq_evaluation_text_section DO NOTHING RETURNING version`,
          [...values, newId()],
        )
      : await tx.sql<{ version: number }>(
          `UPDATE evaluation_text SET content = $4, written_by = $5, written_at = $6, version = version + 1
           WHERE jurisdiction_id = $1 AND evaluation_id = $2 AND section = $3 AND version = $7 RETURNING version`,
          [...values, text.version],
        );
  if (!row) throw stale();
  return row.version;
}

/** Takes the texts of the newest returned evaluation of the same kind along: the figures are new, the words are kept. */
export async function inheritTexts(
  tx: Tx,
  to: { readonly id: string; readonly schemeId: string; readonly kind: EvaluationKind },
): Promise<void> {
  const texts = await tx.sql<{ section: string; content: string; writtenBy: string | null; writtenAt: Date }>(
    `SELECT t.section, t.content, t.written_by AS "writtenBy", t.written_at AS "writtenAt"
     FROM evaluation_text t
     WHERE t.jurisdiction_id = $1 AND t.content <> '' AND t.evaluation_id = (
       SELECT e.id FROM evaluation e
       WHERE e.jurisdiction_id = $1 AND e.scheme_id = $2 AND e.kind = $3 AND e.state = 'RETURNED'
       ORDER BY e.number DESC LIMIT 1)`,
    [tx.jurisdictionId, to.schemeId, to.kind],
  );
  await tx.sql(
    `INSERT INTO evaluation_text (id, jurisdiction_id, evaluation_id, section, content, written_by, written_at, version)
     SELECT t.id, $1, $2, t.section, t.content, t.written_by, t.written_at, 1
     FROM unnest($3::uuid[], $4::text[], $5::text[], $6::uuid[], $7::timestamptz[])
       AS t (id, section, content, written_by, written_at)`,
    [
      tx.jurisdictionId,
      to.id,
      texts.map(() => newId()),
      texts.map(({ section }) => section),
      texts.map(({ content }) => content),
      texts.map(({ writtenBy }) => writtenBy),
      texts.map(({ writtenAt }) => writtenAt),
    ],
  );
}
