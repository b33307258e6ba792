import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  `CREATE TABLE api_client (
    id uuid NOT NULL,
    jurisdiction_id uuid NOT NULL,
    name text NOT NULL,
    scopes text[] NOT NULL,
    whole_jurisdiction boolean NOT NULL,
    signing text NOT NULL,
    addresses text[] NOT NULL,
    per_minute integer NOT NULL,
    created_at timestamptz NOT NULL,
    last_used_at timestamptz,
    disabled_at timestamptz,
    version integer NOT NULL,
    CONSTRAINT pk_api_client PRIMARY KEY (id),
    CONSTRAINT uq_api_client_jurisdiction_id UNIQUE (jurisdiction_id, id),
    CONSTRAINT uq_api_client_name UNIQUE (jurisdiction_id, name),
    CONSTRAINT ck_api_client_signing CHECK (signing IN ('NONE', 'HMAC-SHA256', 'HMAC-SM3')),
    CONSTRAINT ck_api_client_rate CHECK (per_minute BETWEEN 1 AND 60000),
    CONSTRAINT fk_api_client_jurisdiction FOREIGN KEY (jurisdiction_id) REFERENCES jurisdiction (id)
  )`,

  `CREATE TABLE api_client_unit (
    client_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    jurisdiction_id uuid NOT NULL,
    CONSTRAINT pk_api_client_unit PRIMARY KEY (client_id, unit_id),
    CONSTRAINT fk_api_client_unit_client FOREIGN KEY (jurisdiction_id, client_id)
      REFERENCES api_client (jurisdiction_id, id) ON DELETE CASCADE,
    CONSTRAINT fk_api_client_unit_unit FOREIGN KEY (jurisdiction_id, unit_id) REFERENCES unit (jurisdiction_id, id)
  )`,

  `CREATE TABLE api_client_account (
    client_id uuid NOT NULL,
    user_id uuid NOT NULL,
    jurisdiction_id uuid NOT NULL,
    account text NOT NULL,
    CONSTRAINT pk_api_client_account PRIMARY KEY (client_id, user_id),
    CONSTRAINT uq_api_client_account_account UNIQUE (client_id, account),
    CONSTRAINT ck_api_client_account_account CHECK (account <> ''),
    CONSTRAINT fk_api_client_account_client FOREIGN KEY (jurisdiction_id, client_id)
      REFERENCES api_client (jurisdiction_id, id) ON DELETE CASCADE,
    CONSTRAINT fk_api_client_account_user FOREIGN KEY (jurisdiction_id, user_id)
      REFERENCES app_user (jurisdiction_id, id)
  )`,

  `CREATE TABLE api_client_secret (
    id uuid NOT NULL,
    jurisdiction_id uuid NOT NULL,
    client_id uuid NOT NULL,
    secret_hash text NOT NULL,
    sealed_signing_key text NOT NULL,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    last_used_at timestamptz,
    revoked_at timestamptz,
    CONSTRAINT pk_api_client_secret PRIMARY KEY (id),
    CONSTRAINT uq_api_client_secret_jurisdiction_id UNIQUE (jurisdiction_id, id),
    CONSTRAINT uq_api_client_secret_hash UNIQUE (secret_hash),
    CONSTRAINT fk_api_client_secret_client FOREIGN KEY (jurisdiction_id, client_id)
      REFERENCES api_client (jurisdiction_id, id) ON DELETE CASCADE
  )`,
  `CREATE INDEX ix_api_client_secret_client ON api_client_secret (jurisdiction_id, client_id)`,

  `CREATE TABLE api_token (
    id uuid NOT NULL,
    jurisdiction_id uuid NOT NULL,
    client_id uuid NOT NULL,
    secret_id uuid NOT NULL,
    token_hash text NOT NULL,
    scopes text[] NOT NULL,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    revoked_at timestamptz,
    CONSTRAINT pk_api_token PRIMARY KEY (id),
    CONSTRAINT uq_api_token_hash UNIQUE (token_hash),
    CONSTRAINT fk_api_token_client FOREIGN KEY (jurisdiction_id, client_id)
      REFERENCES api_client (jurisdiction_id, id) ON DELETE CASCADE,
    CONSTRAINT fk_api_token_secret FOREIGN KEY (jurisdiction_id, secret_id)
      REFERENCES api_client_secret (jurisdiction_id, id) ON DELETE CASCADE
  )`,
  `CREATE INDEX ix_api_token_client ON api_token (jurisdiction_id, client_id)`,
  `CREATE INDEX ix_api_token_secret ON api_token (jurisdiction_id, secret_id)`,
  `CREATE INDEX ix_api_token_expires_at ON api_token (expires_at)`,

  `CREATE TABLE api_nonce (
    client_id uuid NOT NULL,
    nonce text NOT NULL,
    jurisdiction_id uuid NOT NULL,
    expires_at timestamptz NOT NULL,
    CONSTRAINT pk_api_nonce PRIMARY KEY (client_id, nonce),
    CONSTRAINT fk_api_nonce_client FOREIGN KEY (jurisdiction_id, client_id)
      REFERENCES api_client (jurisdiction_id, id) ON DELETE CASCADE
  )`,
  `CREATE INDEX ix_api_nonce_client ON api_nonce (jurisdiction_id, client_id)`,
  `CREATE INDEX ix_api_nonce_expires_at ON api_nonce (expires_at)`,

  // Written at every request of a client. Unlogged, so that none of them waits for a disk; after a crash all are full.
  `CREATE UNLOGGED TABLE rate_bucket (
    key text NOT NULL,
    tokens double precision NOT NULL,
    filled_at timestamptz NOT NULL,
    taken boolean NOT NULL,
    CONSTRAINT pk_rate_bucket PRIMARY KEY (key)
  )`,
  `CREATE INDEX ix_rate_bucket_filled_at ON rate_bucket (filled_at)`,
];

const TABLES = [
  'rate_bucket',
  'api_nonce',
  'api_token',
  'api_client_secret',
  'api_client_account',
  'api_client_unit',
  'api_client',
];

/** Programs that call the API, their secrets and tokens. */
export class ApiClients1700000000065 implements MigrationInterface {
  readonly name = 'ApiClients1700000000065';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`DROP TABLE ${table}`);
  }
}
