import type { Reads } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { newId } from '../../../platform/ids.js';
import type {
  DocumentFailure,
  DocumentKey,
  DocumentName,
  DocumentState,
  DocumentVariant,
  WordsHash,
} from '../domain/documents.js';

export interface DocumentRow {
  readonly name: DocumentName;
  readonly variant: DocumentVariant;
  readonly state: DocumentState;
  readonly fileId: string | null;
  readonly textsSha256: string | null;
  readonly voicesSha256: string | null;
  readonly failure: DocumentFailure | null;
  readonly changedAt: Date;
  /** Of the file; null without one. */
  readonly sha256: string | null;
  /** Bytes; a bigint, hence text. */
  readonly size: string | null;
}

export function loadDocuments(reads: Reads, jurisdictionId: string, evaluationId: string): Promise<DocumentRow[]> {
  return reads.query<DocumentRow>(
    `SELECT d.name, d.variant, d.state, d.file_id AS "fileId", d.texts_sha256 AS "textsSha256",
            d.voices_sha256 AS "voicesSha256", d.failure, d.changed_at AS "changedAt", f.sha256, f.size
     FROM evaluation_document d LEFT JOIN stored_file f ON f.id = d.file_id
     WHERE d.jurisdiction_id = $1 AND d.evaluation_id = $2`,
    [jurisdictionId, evaluationId],
  );
}

/** @returns null when it was never asked for. */
export async function lockDocument(tx: Tx, evaluationId: string, key: DocumentKey): Promise<DocumentState | null> {
  const [row] = await tx.sql<{ state: DocumentState }>(
    `SELECT state FROM evaluation_document
     WHERE jurisdiction_id = $1 AND evaluation_id = $2 AND name = $3 AND variant = $4 FOR UPDATE`,
    [tx.jurisdictionId, evaluationId, key.name, key.variant],
  );
  return row?.state ?? null;
}

/** Marks these as about to be made; the files that they have stay until then. */
export async function awaitDocuments(tx: Tx, evaluationId: string, keys: readonly DocumentKey[]): Promise<void> {
  await tx.sql(
    `INSERT INTO evaluation_document (id, jurisdiction_id, evaluation_id, name, variant, state, changed_at)
     SELECT k.id, $1, $2, k.name, k.variant, 'WAITING', $3
     FROM unnest($4::uuid[], $5::text[], $6::text[]) AS k (id, name, variant)
     ON CONFLICT ON CONSTRAINT uq_evaluation_document_name
     DO UPDATE SET state = 'WAITING', failure = NULL, changed_at = excluded.changed_at`,
    [
      tx.jurisdictionId,
      evaluationId,
      tx.now,
      keys.map(() => newId()),
      keys.map(({ name }) => name),
      keys.map(({ variant }) => variant),
    ],
  );
}

/** @returns those that were not made yet and now will not be. */
export function cancelDocuments(tx: Tx, evaluationId: string): Promise<{ name: DocumentName; variant: string }[]> {
  return tx.sql(
    `UPDATE evaluation_document SET state = 'CANCELLED', changed_at = $3
     WHERE jurisdiction_id = $1 AND evaluation_id = $2 AND state = 'WAITING' RETURNING name, variant`,
    [tx.jurisdictionId, evaluationId, tx.now],
  );
}

export async function settleDocument(
  tx: Tx,
  evaluationId: string,
  key: DocumentKey,
  outcome:
    | ({ readonly state: 'READY'; readonly fileId: string } & WordsHash)
    | { readonly state: 'FAILED'; readonly failure: DocumentFailure },
): Promise<void> {
  const made = outcome.state === 'READY' ? outcome : null;
  await tx.sql(
    `UPDATE evaluation_document
     SET state = $5, file_id = coalesce($6, file_id), texts_sha256 = coalesce($7, texts_sha256), failure = $8::jsonb,
         changed_at = $9, voices_sha256 = CASE WHEN $5 = 'READY' THEN $10 ELSE voices_sha256 END
     WHERE jurisdiction_id = $1 AND evaluation_id = $2 AND name = $3 AND variant = $4`,
    [
      tx.jurisdictionId,
      evaluationId,
      key.name,
      key.variant,
      outcome.state,
      made?.fileId ?? null,
      made?.textsSha256 ?? null,
      outcome.state === 'FAILED' ? JSON.stringify(outcome.failure) : null,
      tx.now,
      made?.voicesSha256 ?? null,
    ],
  );
}
