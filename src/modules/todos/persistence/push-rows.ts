import type { Reads } from '../../../platform/database/reads.js';
import type { RemoteTodo, Settings } from '../domain/protocols/protocol.js';
import type { ConnectorKind, ConnectorState, PushState, TodoKind, TodoState } from '../domain/vocabulary.js';

/** A push with all that its receiver is to be told, read when it is about to be sent. */
export interface PushToSend {
  readonly revision: number;
  readonly account: string;
  readonly desiredState: TodoState;
  readonly remote: RemoteTodo | null;
  readonly title: string;
  readonly step: string;
  readonly path: string;
  readonly dueOn: string | null;
  readonly concluded: boolean;
  readonly openedAt: Date;
  readonly changedAt: Date;
  readonly connector: {
    readonly id: string;
    readonly jurisdictionId: string;
    readonly kind: ConnectorKind;
    readonly settings: Settings;
    readonly sealedSecrets: string | null;
    readonly perMinute: number;
    readonly state: ConnectorState;
    readonly version: number;
  };
}

/** Null when the connector has been deleted meanwhile, and its pushes with it. */
export async function readPush(reads: Reads, jurisdictionId: string, id: string): Promise<PushToSend | null> {
  const [row] = await reads.query<PushToSend>(
    `SELECT p.revision, p.account, p.desired_state AS "desiredState", p.remote, t.title, t.step, t.path,
       t.due_on AS "dueOn", t.concluded, t.opened_at AS "openedAt", t.changed_at AS "changedAt",
       json_build_object('id', c.id, 'jurisdictionId', c.jurisdiction_id, 'kind', c.kind, 'settings', c.settings,
         'sealedSecrets', c.sealed_secrets, 'perMinute', c.per_minute, 'state', c.state, 'version', c.version) AS connector
     FROM todo_push p
     JOIN todo t ON t.id = p.todo_id
     JOIN todo_connector c ON c.id = p.connector_id
     WHERE p.jurisdiction_id = $1 AND p.id = $2`,
    [jurisdictionId, id],
  );
  return row ?? null;
}

/** Before the first byte leaves: from now on the receiver may know of the todo, whatever becomes of this process. */
export async function beginAttempt(reads: Reads, id: string, lease: string, revision: number): Promise<boolean> {
  const rows = await reads.query(
    `UPDATE todo_push SET may_be_there = true, tried_revision = $3 WHERE id = $1 AND lease = $2 RETURNING id`,
    [id, lease, revision],
  );
  return rows.length > 0;
}

/** What the receiver's answer has taught; `there` false: it has refused the todo and knows nothing of it. */
export async function rememberAnswer(
  reads: Reads,
  id: string,
  learnt: { readonly remote: RemoteTodo | null; readonly there: boolean },
): Promise<void> {
  await reads.query(`UPDATE todo_push SET remote = $2::jsonb, may_be_there = $3 WHERE id = $1`, [
    id,
    learnt.remote && JSON.stringify(learnt.remote),
    learnt.there,
  ]);
}

/** A line of the push log. It tells whose and what kind, not what it is about. */
export interface PushItem {
  readonly id: string;
  readonly todoId: string;
  readonly kind: TodoKind;
  readonly user: { readonly id: string; readonly displayName: string };
  readonly account: string;
  /** What the receiver is to show. */
  readonly desiredState: TodoState;
  readonly state: PushState;
  readonly attempts: number;
  readonly nextAttemptAt: Date | null;
  readonly answer: string | null;
  readonly remoteId: string | null;
  readonly createdAt: Date;
  readonly settledAt: Date | null;
  /** The last attempts, newest first. */
  readonly log: readonly { attempt: number; at: string; state: PushState; answer: string | null }[];
}

/** Newest first, below `after`. */
export function pushesAfter(
  reads: Reads,
  of: { readonly jurisdictionId: string; readonly connectorId: string },
  state: PushState | null,
  after: string | null,
  limit: number,
): Promise<PushItem[]> {
  return reads.query<PushItem>(
    `SELECT p.id, p.todo_id AS "todoId", t.kind, json_build_object('id', u.id, 'displayName', u.display_name) AS user,
       p.account, p.desired_state AS "desiredState", p.state, p.attempts, p.next_attempt_at AS "nextAttemptAt", p.answer,
       p.remote_id AS "remoteId", p.created_at AS "createdAt", p.settled_at AS "settledAt",
       (SELECT coalesce(json_agg(e ORDER BY n DESC), '[]') FROM (
          SELECT e, n FROM jsonb_array_elements(p.log) WITH ORDINALITY AS l(e, n) ORDER BY n DESC LIMIT 10) newest) AS log
     FROM todo_push p
     JOIN todo t ON t.id = p.todo_id
     JOIN app_user u ON u.id = t.user_id
     WHERE p.jurisdiction_id = $1 AND p.connector_id = $2 AND ($3::text IS NULL OR p.state = $3)
       AND ($4::uuid IS NULL OR p.id < $4)
     ORDER BY p.id DESC LIMIT $5`,
    [of.jurisdictionId, of.connectorId, state, after, limit],
  );
}
