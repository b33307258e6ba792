import type { Reads } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { newId } from '../../../platform/ids.js';
import type { DesiredTodo, Ending, OpenTodo, TodoContent } from '../domain/decide-todos.js';
import type { TodoKind, TodoState } from '../domain/vocabulary.js';

/** Rows that travel in one statement. */
const BATCH = 5_000;

/** One keeper of a jurisdiction's todos at a time: two would open the same one twice. Ends with the transaction. */
export async function lockTodos(tx: Tx): Promise<void> {
  await tx.sql(`SELECT pg_advisory_xact_lock(hashtextextended('todos ' || $1, 0))`, [tx.jurisdictionId]);
}

export function openTodos(
  reads: Reads,
  jurisdictionId: string,
  kinds: readonly TodoKind[],
  matterId: string | null,
): Promise<OpenTodo[]> {
  return reads.query<OpenTodo>(
    `SELECT id, user_id AS "userId", kind, subject_id AS "subjectId", title, step, path, due_on AS "dueOn"
     FROM todo
     WHERE jurisdiction_id = $1 AND state = 'OPEN' AND kind = ANY($2) AND ($3::uuid IS NULL OR matter_id = $3)`,
    [jurisdictionId, kinds, matterId],
  );
}

export async function insertTodos(tx: Tx, todos: readonly DesiredTodo[]): Promise<void> {
  for (const batch of batches(todos)) {
    await tx.sql(
      `INSERT INTO todo (id, jurisdiction_id, user_id, kind, subject_id, matter_id, title, step, path, due_on, state,
                         revision, opened_at, changed_at)
       SELECT n.id, $2, n."userId", n.kind, n."subjectId", n."matterId", n.title, n.step, n.path, n."dueOn", 'OPEN', 1, $3, $3
       FROM jsonb_to_recordset($1::jsonb) AS n(id uuid, "userId" uuid, kind text, "subjectId" uuid, "matterId" uuid,
         title text, step text, path text, "dueOn" date)`,
      [JSON.stringify(batch.map((todo) => ({ id: newId(), ...todo }))), tx.jurisdictionId, tx.now],
    );
  }
}

export async function changeTodos(tx: Tx, todos: readonly (TodoContent & { readonly id: string })[]): Promise<void> {
  for (const batch of batches(todos)) {
    await tx.sql(
      `UPDATE todo t SET title = n.title, step = n.step, path = n.path, due_on = n."dueOn", revision = t.revision + 1,
              changed_at = $3
       FROM jsonb_to_recordset($1::jsonb) AS n(id uuid, title text, step text, path text, "dueOn" date)
       WHERE t.jurisdiction_id = $2 AND t.id = n.id`,
      [JSON.stringify(batch), tx.jurisdictionId, tx.now],
    );
  }
}

export async function closeTodos(tx: Tx, todos: readonly (Ending & { readonly id: string })[]): Promise<void> {
  for (const batch of batches(todos)) {
    await tx.sql(
      `UPDATE todo t SET state = n.state, concluded = n.concluded, revision = t.revision + 1, changed_at = $3, closed_at = $3
       FROM jsonb_to_recordset($1::jsonb) AS n(id uuid, state text, concluded boolean)
       WHERE t.jurisdiction_id = $2 AND t.id = n.id`,
      [JSON.stringify(batch), tx.jurisdictionId, tx.now],
    );
  }
}

/** A todo as its owner sees it. */
export interface OwnTodo {
  readonly id: string;
  readonly kind: TodoKind;
  readonly subjectId: string;
  readonly title: string;
  readonly step: string;
  readonly path: string;
  readonly dueOn: string | null;
  readonly state: TodoState;
  readonly openedAt: Date;
  readonly closedAt: Date | null;
}

/** Newest first, below `after`. */
export function ownTodos(
  reads: Reads,
  owner: { readonly jurisdictionId: string; readonly userId: string },
  state: TodoState | null,
  after: string | null,
  limit: number,
): Promise<OwnTodo[]> {
  return reads.query<OwnTodo>(
    `SELECT id, kind, subject_id AS "subjectId", title, step, path, due_on AS "dueOn", state, opened_at AS "openedAt",
       closed_at AS "closedAt"
     FROM todo
     WHERE jurisdiction_id = $1 AND user_id = $2 AND ($3::text IS NULL OR state = $3) AND ($4::uuid IS NULL OR id < $4)
     ORDER BY id DESC LIMIT $5`,
    [owner.jurisdictionId, owner.userId, state, after, limit],
  );
}

function* batches<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < rows.length; start += BATCH) yield rows.slice(start, start + BATCH);
}
