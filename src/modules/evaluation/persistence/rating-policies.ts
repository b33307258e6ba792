import type { Reads } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { noSuch } from '../../../platform/http/identifier.js';
import { newId } from '../../../platform/ids.js';
import { RATING_POLICY_V1, RATING_POLICY_V1_ID, type RatingPolicy } from '../domain/policy.js';

/** A version of the rating policy as its jurisdiction has it. */
export interface PolicyRow {
  readonly id: string;
  readonly version: number;
  readonly rules: RatingPolicy;
  /** The version that it was made from; null for the first. */
  readonly formerId: string | null;
  readonly reason: string | null;
  readonly documentNumber: string | null;
  readonly createdBy: string | null;
  readonly createdAt: Date | null;
}

export interface AdoptionRow {
  /** From 1 within the scheme. */
  readonly number: number;
  readonly policyId: string;
  readonly policyVersion: number;
  readonly effectiveOn: string;
  readonly reason: string;
  readonly documentNumber: string | null;
  readonly adoptedBy: string | null;
  readonly adoptedAt: Date;
}

const FIRST: PolicyRow = {
  id: RATING_POLICY_V1_ID,
  version: RATING_POLICY_V1.version,
  rules: RATING_POLICY_V1,
  formerId: null,
  reason: null,
  documentNumber: null,
  createdBy: null,
  createdAt: null,
};

const COLUMNS = `
  p.id, p.version_no AS version, p.rules, coalesce(p.former_id, '${RATING_POLICY_V1_ID}') AS "formerId", p.reason,
  p.document_number AS "documentNumber", p.created_by AS "createdBy", p.created_at AS "createdAt"`;

/** @throws DomainError 404 `rating_policy_not_found`. */
export async function loadPolicy(reads: Reads, jurisdictionId: string, id: string): Promise<PolicyRow> {
  if (id === RATING_POLICY_V1_ID) return FIRST;
  const [row] = await reads.query<PolicyRow>(
    `SELECT ${COLUMNS} FROM rating_policy p WHERE p.jurisdiction_id = $1 AND p.id = $2`,
    [jurisdictionId, id],
  );
  if (!row) throw noSuch('rating_policy', '评价规则');
  return row;
}

/** Versions below `before` (null: all), newest first; version 1 is the last of them. */
export async function policiesBefore(
  reads: Reads,
  jurisdictionId: string,
  before: number | null,
  limit: number,
): Promise<readonly PolicyRow[]> {
  const rows = await reads.query<PolicyRow>(
    `SELECT ${COLUMNS} FROM rating_policy p
     WHERE p.jurisdiction_id = $1 AND ($2::int IS NULL OR p.version_no < $2) ORDER BY p.version_no DESC LIMIT $3`,
    [jurisdictionId, before, limit],
  );
  return before === null || before > FIRST.version ? [...rows, FIRST].slice(0, limit) : rows;
}

/** The rules that judge a scheme on a day; version 1 until another has been adopted. */
export async function policyInForce(
  reads: Reads,
  of: { readonly jurisdictionId: string; readonly schemeId: string; readonly asOf: string },
): Promise<RatingPolicy> {
  const [row] = await reads.query<{ rules: RatingPolicy | null }>(
    `SELECT p.rules FROM rating_policy_adoption a LEFT JOIN rating_policy p ON p.id = a.policy_id
     WHERE a.jurisdiction_id = $1 AND a.scheme_id = $2 AND a.effective_on <= $3::date
     ORDER BY a.effective_on DESC, a.number DESC LIMIT 1`,
    [of.jurisdictionId, of.schemeId, of.asOf],
  );
  return row?.rules ?? RATING_POLICY_V1;
}

/** Adoptions of a scheme below `before` (null: all), newest first. */
export function adoptionsBefore(
  reads: Reads,
  of: { readonly jurisdictionId: string; readonly schemeId: string },
  before: number | null,
  limit: number,
): Promise<AdoptionRow[]> {
  return reads.query<AdoptionRow>(
    `SELECT a.number, coalesce(a.policy_id, $5) AS "policyId", coalesce(p.version_no, $6) AS "policyVersion",
            a.effective_on AS "effectiveOn", a.reason, a.document_number AS "documentNumber",
            a.adopted_by AS "adoptedBy", a.adopted_at AS "adoptedAt"
     FROM rating_policy_adoption a LEFT JOIN rating_policy p ON p.id = a.policy_id
     WHERE a.jurisdiction_id = $1 AND a.scheme_id = $2 AND ($3::int IS NULL OR a.number < $3)
     ORDER BY a.number DESC LIMIT $4`,
    [of.jurisdictionId, of.schemeId, before, limit, FIRST.id, FIRST.version],
  );
}

/** The number of the next version. Held until the commit, so that numbers have no gap and no double. */
export async function nextPolicyVersion(tx: Tx): Promise<number> {
  await lock(tx, 'rating-policy', tx.jurisdictionId);
  const [row] = await tx.sql<{ newest: number }>(
    `SELECT coalesce(max(version_no), $2)::int AS newest FROM rating_policy WHERE jurisdiction_id = $1`,
    [tx.jurisdictionId, FIRST.version],
  );
  return (row?.newest ?? FIRST.version) + 1;
}

export async function insertPolicy(
  tx: Tx,
  policy: { id: string; rules: RatingPolicy; formerId: string; reason: string; documentNumber: string | null },
): Promise<void> {
  await tx.sql(
    `INSERT INTO rating_policy (id, jurisdiction_id, version_no, former_id, rules, reason, document_number, created_by, created_at)
     VALUES ($1, $2, $3, $4, $5::jsonb, $6, $7, $8, $9)`,
    [
      policy.id,
      tx.jurisdictionId,
      policy.rules.version,
      storedId(policy.formerId),
      JSON.stringify(policy.rules),
      policy.reason,
      policy.documentNumber,
      tx.ctx.actor.userId,
      tx.now,
    ],
  );
}

/** @returns its number within the scheme. */
export async function insertAdoption(
  tx: Tx,
  adoption: {
    schemeId: string;
    policyId: string;
    effectiveOn: string;
    reason: string;
    documentNumber: string | null;
  },
): Promise<number> {
  await lock(tx, 'rating-policy-adoption', adoption.schemeId);
  const [row] = await tx.sql<{ number: number }>(
    `INSERT INTO rating_policy_adoption (id, jurisdiction_id, scheme_id, number, policy_id, effective_on, reason,
                                         document_number, adopted_by, adopted_at)
     SELECT $1, $2, $3, coalesce(max(number), 0) + 1, $4, $5, $6, $7, $8, $9
     FROM rating_policy_adoption WHERE jurisdiction_id = $2 AND scheme_id = $3
     RETURNING number`,
    [
      newId(),
      tx.jurisdictionId,
      adoption.schemeId,
      storedId(adoption.policyId),
      adoption.effectiveOn,
      adoption.reason,
      adoption.documentNumber,
      tx.ctx.actor.userId,
      tx.now,
    ],
  );
  if (!row) throw new Error('INSERT … RETURNING gave no row');
  return row.number;
}

/** Version 1 has no row to refer to. */
function storedId(policyId: string): string | null {
  return policyId === RATING_POLICY_V1_ID ? null : policyId;
}

async function lock(tx: Tx, what: string, id: string): Promise<void> {
  await tx.sql(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0) # hashtextextended($2, 0))`, [what, id]);
}
