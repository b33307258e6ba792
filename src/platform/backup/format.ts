/** Raised when a backup of this version could no longer be read by the version before. */
export const FORMAT = 'fengong.backup/1';

export const HEADER = 'header.json';
export const MANIFEST = 'manifest.json';

/** First in the archive: what must fit before anything is read. */
export interface Header {
  readonly format: string;
  /** ISO 8601. */
  readonly takenAt: string;
  /** Names of all migrations that the database had seen. */
  readonly migrations: readonly string[];
}

/** Last in the archive: without it the archive is cut off. */
export interface Manifest {
  readonly format: string;
  readonly tables: readonly { readonly name: string; readonly columns: readonly string[]; readonly rows: number }[];
  readonly files: number;
  /** Bytes of all files. */
  readonly fileBytes: number;
  /** SHA-256 of files that the database names and the storage did not have, or had damaged. */
  readonly missing: readonly string[];
  /** Entry → SHA-256 of its bytes, except this one. */
  readonly entries: Readonly<Record<string, string>>;
}

/** Sessions and tokens stay behind: whoever holds the backup must not be let in with them. */
export const LEFT_OUT = [
  'schema_migration',
  'session',
  'sso_session',
  'sso_sign_in',
  'sso_logout_token',
  'api_token',
  'api_nonce',
  'rate_bucket',
];

export function fileEntry(sha256: string): string {
  return `files/${sha256}`;
}

export function tableEntry(table: string, part: number): string {
  return `tables/${table}/${String(part).padStart(6, '0')}.ndjson.gz`;
}

export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
