import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  `CREATE TABLE todo_connector (
    id uuid NOT NULL,
    jurisdiction_id uuid NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    settings jsonb NOT NULL,
    sealed_secrets text,
    per_minute integer NOT NULL,
    state text NOT NULL,
    created_at timestamptz NOT NULL,
    version integer NOT NULL,
    CONSTRAINT pk_todo_connector PRIMARY KEY (id),
    CONSTRAINT uq_todo_connector_jurisdiction_id UNIQUE (jurisdiction_id, id),
    CONSTRAINT uq_todo_connector_name UNIQUE (jurisdiction_id, name),
    CONSTRAINT ck_todo_connector_kind CHECK (kind IN ('WEAVER', 'SEEYON', 'DINGTALK', 'WECOM')),
    CONSTRAINT ck_todo_connector_state CHECK (state IN ('ACTIVE', 'PAUSED')),
    CONSTRAINT ck_todo_connector_rate CHECK (per_minute BETWEEN 1 AND 6000),
    CONSTRAINT fk_todo_connector_jurisdiction FOREIGN KEY (jurisdiction_id) REFERENCES jurisdiction (id)
  )`,

  `CREATE TABLE todo_account (
    connector_id uuid NOT NULL,
    user_id uuid NOT NULL,
    jurisdiction_id uuid NOT NULL,
    account text NOT NULL,
    CONSTRAINT pk_todo_account PRIMARY KEY (connector_id, user_id),
    CONSTRAINT uq_todo_account_account UNIQUE (connector_id, account),
    CONSTRAINT ck_todo_account_account CHECK (account <> ''),
    CONSTRAINT fk_todo_account_connector FOREIGN KEY (jurisdiction_id, connector_id)
      REFERENCES todo_connector (jurisdiction_id, id) ON DELETE CASCADE,
    CONSTRAINT fk_todo_account_user FOREIGN KEY (jurisdiction_id, user_id) REFERENCES app_user (jurisdiction_id, id)
  )`,

  `CREATE TABLE todo (
    id uuid NOT NULL,
    jurisdiction_id uuid NOT NULL,
    user_id uuid NOT NULL,
    kind text NOT NULL,
    subject_id uuid NOT NULL,
    matter_id uuid NOT NULL,
    title text NOT NULL,
    step text NOT NULL,
    path text NOT NULL,
    due_on date,
    state text NOT NULL,
    concluded boolean NOT NULL DEFAULT false,
    revision integer NOT NULL,
    opened_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL,
    closed_at timestamptz,
    CONSTRAINT pk_todo PRIMARY KEY (id),
    CONSTRAINT uq_todo_jurisdiction_id UNIQUE (jurisdiction_id, id),
    CONSTRAINT ck_todo_kind CHECK (kind IN ('REPORT', 'RELEASE', 'REVIEW', 'SUPERVISION')),
    CONSTRAINT ck_todo_state CHECK (state IN ('OPEN', 'DONE', 'CANCELLED', 'HANDED_OVER')),
    CONSTRAINT ck_todo_closed CHECK ((state = 'OPEN') = (closed_at IS NULL)),
    CONSTRAINT fk_todo_user FOREIGN KEY (jurisdiction_id, user_id) REFERENCES app_user (jurisdiction_id, id)
  )`,
  `CREATE UNIQUE INDEX uq_todo_open ON todo (jurisdiction_id, user_id, kind, subject_id) WHERE state = 'OPEN'`,
  `CREATE INDEX ix_todo_open_matter ON todo (jurisdiction_id, matter_id) WHERE state = 'OPEN'`,
  `CREATE INDEX ix_todo_list ON todo (jurisdiction_id, user_id, id)`,

  `CREATE TABLE todo_push (
    id uuid NOT NULL,
    jurisdiction_id uuid NOT NULL,
    endpoint text NOT NULL,
    state text NOT NULL,
    attempts integer NOT NULL,
    next_attempt_at timestamptz,
    lease uuid,
    leased_until timestamptz,
    created_at timestamptz NOT NULL,
    settled_at timestamptz,
    answer text,
    remote_id text,
    log jsonb NOT NULL,
    connector_id uuid NOT NULL,
    todo_id uuid NOT NULL,
    account text NOT NULL,
    desired_state text NOT NULL,
    todo_revision integer NOT NULL,
    revision integer NOT NULL,
    tried_revision integer NOT NULL DEFAULT 0,
    may_be_there boolean NOT NULL DEFAULT false,
    remote jsonb,
    CONSTRAINT pk_todo_push PRIMARY KEY (id),
    CONSTRAINT ck_todo_push_state CHECK (state IN ('QUEUED', 'SENT', 'FAILED', 'DEAD')),
    CONSTRAINT ck_todo_push_desired_state CHECK (desired_state IN ('OPEN', 'DONE', 'CANCELLED', 'HANDED_OVER')),
    CONSTRAINT fk_todo_push_connector FOREIGN KEY (jurisdiction_id, connector_id)
      REFERENCES todo_connector (jurisdiction_id, id) ON DELETE CASCADE,
    CONSTRAINT fk_todo_push_todo FOREIGN KEY (jurisdiction_id, todo_id) REFERENCES todo (jurisdiction_id, id)
  )`,
  `CREATE UNIQUE INDEX uq_todo_push_open ON todo_push (connector_id, todo_id) WHERE desired_state = 'OPEN'`,
  `CREATE INDEX ix_todo_push_todo ON todo_push (jurisdiction_id, todo_id)`,
  `CREATE INDEX ix_todo_push_due ON todo_push (next_attempt_at, id) WHERE state IN ('QUEUED', 'FAILED')`,
  `CREATE INDEX ix_todo_push_behind ON todo_push (jurisdiction_id, connector_id)
     WHERE state IN ('SENT', 'DEAD') AND tried_revision < revision`,
  `CREATE INDEX ix_todo_push_list ON todo_push (jurisdiction_id, connector_id, id)`,
  `CREATE INDEX ix_todo_push_state ON todo_push (jurisdiction_id, connector_id, state, id)`,
];

/** 待办 of people, and what their OAs are told of them. */
export class Todos1700000000045 implements MigrationInterface {
  name = 'Todos1700000000045';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of TABLES) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['todo_push', 'todo', 'todo_account', 'todo_connector'])
      await runner.query(`DROP TABLE ${table}`);
  }
}
