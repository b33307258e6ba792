import type { Tx } from '../../../platform/database/transaction.js';

/** Whatever of an account or its posts changes, its version does. The rows are locked by `lockUsers`. */
export async function bumpVersion(tx: Tx, userIds: readonly string[]): Promise<void> {
  await tx.sql(`UPDATE app_user SET version = version + 1 WHERE jurisdiction_id = $1 AND id = ANY($2::uuid[])`, [
    tx.jurisdictionId,
    userIds,
  ]);
}

export async function setDisabled(tx: Tx, userId: string, at: Date | null): Promise<void> {
  await tx.sql(`UPDATE app_user SET disabled_at = $3 WHERE jurisdiction_id = $1 AND id = $2`, [
    tx.jurisdictionId,
    userId,
    at,
  ]);
}

export async function setDisplayName(tx: Tx, userId: string, name: string): Promise<void> {
  await tx.sql(`UPDATE app_user SET display_name = $3 WHERE jurisdiction_id = $1 AND id = $2`, [
    tx.jurisdictionId,
    userId,
    name,
  ]);
}
