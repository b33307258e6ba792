import type { Database } from '../../../platform/database/database.js';
import type { Reads } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';

export interface Attempts {
  readonly failures: number;
  readonly lastFailedAt: Date;
}

/**
 * Counts an attempt as failed before its password is looked at, in one atomic statement: of a thousand guesses at once
 * only the first few are ever checked. A locked login keeps the instant at which its lock began, so that further
 * attempts do not prolong it. Outside a command, because a refused login must leave its trace.
 * @returns attempts in a row since `horizon`, this one included, and the instant of the last that counted.
 */
export async function countAttempt(
  database: Database,
  attempt: { readonly loginHash: string; readonly now: Date; readonly horizon: Date; readonly max: number },
): Promise<Attempts> {
  const [row] = await database.query<Attempts>(
    `INSERT INTO login_failure AS f (login_hash, failures, last_failed_at) VALUES ($1, 1, $2)
     ON CONFLICT (login_hash) DO UPDATE SET
       failures = CASE WHEN f.last_failed_at <= $3 THEN 1 ELSE least(f.failures, $4) + 1 END,
       last_failed_at = CASE WHEN f.failures >= $4 AND f.last_failed_at > $3 THEN f.last_failed_at ELSE $2 END
     RETURNING failures, last_failed_at AS "lastFailedAt"`,
    [attempt.loginHash, attempt.now, attempt.horizon, attempt.max],
  );
  return row!;
}

/** After a success: forgets the login's failures and, since logins that do not exist never succeed, all stale ones. */
export async function forgetFailures(tx: Tx, loginHash: string, horizon: Date): Promise<void> {
  await tx.sql(`DELETE FROM login_failure WHERE login_hash = $1`, [loginHash]);
  await tx.sql(
    `DELETE FROM login_failure WHERE login_hash IN (
       SELECT login_hash FROM login_failure WHERE last_failed_at <= $1 FOR UPDATE SKIP LOCKED)`,
    [horizon],
  );
}

/** @returns whether there was a lock or a failure to forget. */
export async function forgetLogin(tx: Tx, loginHash: string): Promise<boolean> {
  const rows = await tx.sql(`DELETE FROM login_failure WHERE login_hash = $1 RETURNING login_hash`, [loginHash]);
  return rows.length > 0;
}

/** The beginning of the lock of a login; null when it is not locked. */
export async function lockedSince(reads: Reads, loginHash: string, horizon: Date, max: number): Promise<Date | null> {
  const [row] = await reads.query<{ since: Date }>(
    `SELECT last_failed_at AS since FROM login_failure
     WHERE login_hash = $1 AND failures >= $2 AND last_failed_at > $3`,
    [loginHash, max, horizon],
  );
  return row?.since ?? null;
}
