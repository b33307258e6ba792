import type { MigrationInterface, QueryRunner } from 'typeorm';

const ROLES = `('reporter', 'approver', 'coordinator', 'supervisor', 'leader', 'evaluator', 'administrator', 'auditor')`;

const UP = [
  `CREATE TABLE sso_provider (
    id uuid NOT NULL,
    jurisdiction_id uuid NOT NULL,
    name text NOT NULL,
    issuer text NOT NULL,
    client_id text NOT NULL,
    sealed_client_secret text,
    scopes text[] NOT NULL,
    account_claim text NOT NULL,
    matches text NOT NULL,
    creates_users boolean NOT NULL,
    groups_claim text,
    listed_roles text[] NOT NULL,
    enabled boolean NOT NULL,
    created_at timestamptz NOT NULL,
    last_used_at timestamptz,
    version integer NOT NULL,
    CONSTRAINT pk_sso_provider PRIMARY KEY (id),
    CONSTRAINT uq_sso_provider_jurisdiction_id UNIQUE (jurisdiction_id, id),
    CONSTRAINT uq_sso_provider_name UNIQUE (jurisdiction_id, name),
    CONSTRAINT ck_sso_provider_matches CHECK (matches IN ('ACCOUNT', 'LOGIN')),
    CONSTRAINT fk_sso_provider_jurisdiction FOREIGN KEY (jurisdiction_id) REFERENCES jurisdiction (id)
  )`,

  `CREATE TABLE sso_account (
    provider_id uuid NOT NULL,
    user_id uuid NOT NULL,
    jurisdiction_id uuid NOT NULL,
    account text NOT NULL,
    CONSTRAINT pk_sso_account PRIMARY KEY (provider_id, user_id),
    CONSTRAINT uq_sso_account_account UNIQUE (provider_id, account),
    CONSTRAINT ck_sso_account_account CHECK (account <> ''),
    CONSTRAINT fk_sso_account_provider FOREIGN KEY (jurisdiction_id, provider_id)
      REFERENCES sso_provider (jurisdiction_id, id) ON DELETE CASCADE,
    CONSTRAINT fk_sso_account_user FOREIGN KEY (jurisdiction_id, user_id) REFERENCES app_user (jurisdiction_id, id)
  )`,

  `CREATE TABLE sso_group_rule (
    provider_id uuid NOT NULL,
    ordinal integer NOT NULL,
    jurisdiction_id uuid NOT NULL,
    group_name text NOT NULL,
    role text NOT NULL,
    unit_id uuid,
    CONSTRAINT pk_sso_group_rule PRIMARY KEY (provider_id, ordinal),
    CONSTRAINT ck_sso_group_rule_role CHECK (role IN ${ROLES}),
    CONSTRAINT fk_sso_group_rule_provider FOREIGN KEY (jurisdiction_id, provider_id)
      REFERENCES sso_provider (jurisdiction_id, id) ON DELETE CASCADE,
    CONSTRAINT fk_sso_group_rule_unit FOREIGN KEY (jurisdiction_id, unit_id) REFERENCES unit (jurisdiction_id, id)
  )`,

  `CREATE TABLE sso_granted_post (
    post_id uuid NOT NULL,
    provider_id uuid NOT NULL,
    jurisdiction_id uuid NOT NULL,
    CONSTRAINT pk_sso_granted_post PRIMARY KEY (post_id),
    CONSTRAINT fk_sso_granted_post_provider FOREIGN KEY (jurisdiction_id, provider_id)
      REFERENCES sso_provider (jurisdiction_id, id) ON DELETE CASCADE,
    CONSTRAINT fk_sso_granted_post_post FOREIGN KEY (jurisdiction_id, post_id)
      REFERENCES user_post (jurisdiction_id, id) ON DELETE CASCADE
  )`,
  `CREATE INDEX ix_sso_granted_post_provider ON sso_granted_post (jurisdiction_id, provider_id)`,

  `CREATE TABLE sso_sign_in (
    state_hash text NOT NULL,
    jurisdiction_id uuid NOT NULL,
    provider_id uuid NOT NULL,
    browser_hash text NOT NULL,
    return_path text NOT NULL,
    expires_at timestamptz NOT NULL,
    CONSTRAINT pk_sso_sign_in PRIMARY KEY (state_hash),
    CONSTRAINT fk_sso_sign_in_provider FOREIGN KEY (jurisdiction_id, provider_id)
      REFERENCES sso_provider (jurisdiction_id, id) ON DELETE CASCADE
  )`,
  `CREATE INDEX ix_sso_sign_in_provider ON sso_sign_in (jurisdiction_id, provider_id)`,
  `CREATE INDEX ix_sso_sign_in_expires_at ON sso_sign_in (expires_at)`,

  // What signed in before this knew of passwords only.
  `ALTER TABLE session
    ADD COLUMN opened_by text NOT NULL DEFAULT 'PASSWORD',
    ADD CONSTRAINT ck_session_opened_by CHECK (opened_by IN ('PASSWORD', 'OIDC', 'TICKET'))`,
  `ALTER TABLE session ALTER COLUMN opened_by DROP DEFAULT`,

  `CREATE TABLE sso_session (
    session_id uuid NOT NULL,
    jurisdiction_id uuid NOT NULL,
    provider_id uuid NOT NULL,
    subject text NOT NULL,
    sid text,
    sealed_id_token text NOT NULL,
    CONSTRAINT pk_sso_session PRIMARY KEY (session_id),
    CONSTRAINT fk_sso_session_session FOREIGN KEY (jurisdiction_id, session_id)
      REFERENCES session (jurisdiction_id, id) ON DELETE CASCADE,
    CONSTRAINT fk_sso_session_provider FOREIGN KEY (jurisdiction_id, provider_id)
      REFERENCES sso_provider (jurisdiction_id, id) ON DELETE CASCADE
  )`,
  `CREATE INDEX ix_sso_session_subject ON sso_session (jurisdiction_id, provider_id, subject)`,
  `CREATE INDEX ix_sso_session_sid ON sso_session (jurisdiction_id, provider_id, sid)`,

  `CREATE TABLE sso_logout_token (
    provider_id uuid NOT NULL,
    jti_hash text NOT NULL,
    jurisdiction_id uuid NOT NULL,
    expires_at timestamptz NOT NULL,
    CONSTRAINT pk_sso_logout_token PRIMARY KEY (provider_id, jti_hash),
    CONSTRAINT fk_sso_logout_token_provider FOREIGN KEY (jurisdiction_id, provider_id)
      REFERENCES sso_provider (jurisdiction_id, id) ON DELETE CASCADE
  )`,
  `CREATE INDEX ix_sso_logout_token_provider ON sso_logout_token (jurisdiction_id, provider_id)`,
  `CREATE INDEX ix_sso_logout_token_expires_at ON sso_logout_token (expires_at)`,
];

const DOWN = [
  `DROP TABLE sso_logout_token`,
  `DROP TABLE sso_session`,
  `ALTER TABLE session DROP CONSTRAINT ck_session_opened_by, DROP COLUMN opened_by`,
  `DROP TABLE sso_sign_in`,
  `DROP TABLE sso_granted_post`,
  `DROP TABLE sso_group_rule`,
  `DROP TABLE sso_account`,
  `DROP TABLE sso_provider`,
];

/** OpenID Connect providers, sign-ins by them, and how a session was opened. */
export class SingleSignOn1700000000071 implements MigrationInterface {
  readonly name = 'SingleSignOn1700000000071';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
