import type { Reads } from '../../../../platform/database/reads.js';
import type { Tx } from '../../../../platform/database/transaction.js';
import { newId } from '../../../../platform/ids.js';

/** The evaluation that corrects this one; null when none does. */
export async function correctionOf(
  reads: Reads,
  jurisdictionId: string,
  evaluationId: string,
): Promise<{ readonly id: string; readonly number: number } | null> {
  const [row] = await reads.query<{ id: string; number: number }>(
    `SELECT id, number FROM evaluation WHERE jurisdiction_id = $1 AND corrects_id = $2`,
    [jurisdictionId, evaluationId],
  );
  return row ?? null;
}

/** The author's words go along: what is corrected are figures. */
export async function copyTexts(tx: Tx, from: string, to: string): Promise<void> {
  const texts = await tx.sql<{ section: string }>(
    `SELECT section FROM evaluation_text WHERE jurisdiction_id = $1 AND evaluation_id = $2 AND content <> ''`,
    [tx.jurisdictionId, from],
  );
  await tx.sql(
    `INSERT INTO evaluation_text (id, jurisdiction_id, evaluation_id, section, content, written_by, written_at, version)
     SELECT n.id, $1, $3, t.section, t.content, t.written_by, t.written_at, 1
     FROM unnest($4::uuid[], $5::text[]) AS n (id, section)
     JOIN evaluation_text t ON t.jurisdiction_id = $1 AND t.evaluation_id = $2 AND t.section = n.section`,
    [tx.jurisdictionId, from, to, texts.map(() => newId()), texts.map(({ section }) => section)],
  );
}
