import type { Database } from '../../../platform/database/database.js';

export interface Credentials {
  readonly id: string;
  readonly jurisdictionId: string;
  readonly displayName: string;
  readonly passwordHash: string;
}

/** The user of a login, of whatever jurisdiction; null when unknown or disabled. */
export function findCredentials(database: Database, login: string): Promise<Credentials | null> {
  return database.one<Credentials>(
    `SELECT id, jurisdiction_id AS "jurisdictionId", display_name AS "displayName", password_hash AS "passwordHash"
     FROM app_user WHERE login = $1 AND disabled_at IS NULL`,
    [login],
  );
}
