import type { Reads } from '../../../platform/database/reads.js';

export interface Credentials {
  readonly id: string;
  readonly jurisdictionId: string;
  readonly login: string;
  readonly displayName: string;
  readonly passwordHash: string;
  readonly mustChangePassword: boolean;
  readonly disabled: boolean;
}

const CREDENTIALS = `SELECT id, jurisdiction_id AS "jurisdictionId", login, display_name AS "displayName",
  password_hash AS "passwordHash", must_change_password AS "mustChangePassword", disabled_at IS NOT NULL AS disabled
  FROM app_user`;

/** The user of a login, of whatever jurisdiction. */
export async function findCredentials(reads: Reads, login: string): Promise<Credentials | null> {
  const [row] = await reads.query<Credentials>(`${CREDENTIALS} WHERE login = $1`, [login]);
  return row ?? null;
}

export async function credentialsOfUser(
  reads: Reads,
  jurisdictionId: string,
  userId: string,
): Promise<Credentials | null> {
  const [row] = await reads.query<Credentials>(`${CREDENTIALS} WHERE jurisdiction_id = $1 AND id = $2`, [
    jurisdictionId,
    userId,
  ]);
  return row ?? null;
}
