import type { Reads } from '../../../../platform/database/reads.js';
import type { Tx } from '../../../../platform/database/transaction.js';
import { conflict } from '../../../../platform/errors.js';
import { noSuch } from '../../../../platform/http/identifier.js';
import { newId } from '../../../../platform/ids.js';
import type { FollowUpState } from '../../domain/life/follow-up-machine.js';

export interface NewFollowUp {
  readonly text: string;
  readonly unitId: string;
  readonly taskId: string | null;
  readonly deadline: string;
}

export interface NewDeliberation {
  readonly documentNumber: string;
  readonly issuedOn: string;
  readonly text: string;
}

export interface DeliberationRow extends NewDeliberation {
  readonly id: string;
  readonly recordedAt: Date;
}

export interface FollowUpRow extends NewFollowUp {
  readonly id: string;
  readonly opinionId: string;
  readonly documentNumber: string;
  readonly evaluationId: string;
  readonly ordinal: number;
  readonly unitName: string;
  readonly taskTitle: string | null;
  readonly state: FollowUpState;
  readonly report: string | null;
  readonly reportedAt: Date | null;
  readonly judgement: string | null;
  readonly version: number;
}

const FOLLOW_UP = `
  SELECT f.id, f.opinion_id AS "opinionId", d.document_number AS "documentNumber",
         d.evaluation_id AS "evaluationId", f.ordinal, f.content AS text, f.unit_id AS "unitId", u.name AS "unitName",
         f.task_id AS "taskId", t.title AS "taskTitle", f.deadline, f.state, f.report, f.reported_at AS "reportedAt",
         f.judgement, f.version
  FROM follow_up f JOIN deliberation_opinion d ON d.id = f.opinion_id JOIN unit u ON u.id = f.unit_id
  LEFT JOIN task t ON t.id = f.task_id`;

/** @returns the opinion's id. @throws DomainError 409 `deliberation_exists` for a number that is recorded already. */
export async function insertDeliberation(
  tx: Tx,
  evaluationId: string,
  { documentNumber, issuedOn, text }: NewDeliberation,
  followUps: readonly NewFollowUp[],
): Promise<string> {
  const id = newId();
  const [row] = await tx.sql(
    `INSERT INTO deliberation_opinion (id, jurisdiction_id, evaluation_id, document_number, issued_on, content,
                                       recorded_by, recorded_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
     ON CONFLICT ON CONSTRAINT uq_deliberation_opinion_number DO NOTHING RETURNING id`,
    [id, tx.jurisdictionId, evaluationId, documentNumber, issuedOn, text, tx.ctx.actor.userId, tx.now],
  );
  if (!row) {
    throw conflict('deliberation_exists', `文号为“${documentNumber}”的审议意见已经登记，请在审议意见列表中查看。`);
  }
  await tx.sql(
    `INSERT INTO follow_up (id, jurisdiction_id, opinion_id, ordinal, content, unit_id, task_id, deadline, state, version)
     SELECT n.id, $1, $2, n.ordinal, n.content, n.unit_id, n.task_id, n.deadline, 'OPEN', 1
     FROM unnest($3::uuid[], $4::int[], $5::text[], $6::uuid[], $7::uuid[], $8::date[])
       AS n (id, ordinal, content, unit_id, task_id, deadline)`,
    [
      tx.jurisdictionId,
      id,
      followUps.map(() => newId()),
      followUps.map((_, index) => index + 1),
      followUps.map((item) => item.text),
      followUps.map((item) => item.unitId),
      followUps.map((item) => item.taskId),
      followUps.map((item) => item.deadline),
    ],
  );
  return id;
}

/** Opinions to an evaluation, oldest first; a handful at most. */
export function deliberationsOf(
  reads: Reads,
  jurisdictionId: string,
  evaluationId: string,
): Promise<DeliberationRow[]> {
  return reads.query<DeliberationRow>(
    `SELECT id, document_number AS "documentNumber", issued_on AS "issuedOn", content AS text,
            recorded_at AS "recordedAt"
     FROM deliberation_opinion WHERE jurisdiction_id = $1 AND evaluation_id = $2 ORDER BY issued_on, id`,
    [jurisdictionId, evaluationId],
  );
}

export function followUpsOf(
  reads: Reads,
  jurisdictionId: string,
  opinionIds: readonly string[],
): Promise<FollowUpRow[]> {
  return reads.query<FollowUpRow>(
    `${FOLLOW_UP} WHERE f.jurisdiction_id = $1 AND f.opinion_id = ANY($2::uuid[]) ORDER BY f.opinion_id, f.ordinal`,
    [jurisdictionId, opinionIds],
  );
}

/** In the order in which they were given out. @param unitIds null: of all units. @param missing only what is not closed. */
export function listFollowUps(
  reads: Reads,
  of: { readonly jurisdictionId: string; readonly unitIds: readonly string[] | null; readonly missing: boolean },
  after: string | null,
  limit: number,
): Promise<FollowUpRow[]> {
  return reads.query<FollowUpRow>(
    `${FOLLOW_UP}
     WHERE f.jurisdiction_id = $1 AND ($2::uuid[] IS NULL OR f.unit_id = ANY($2)) AND (NOT $3 OR f.state <> 'CLOSED')
       AND ($4::uuid IS NULL OR f.id > $4)
     ORDER BY f.id LIMIT $5`,
    [of.jurisdictionId, of.unitIds, of.missing, after, limit],
  );
}

/** @throws DomainError 404 `follow_up_not_found`. */
export async function loadFollowUp(
  reads: Reads,
  jurisdictionId: string,
  id: string,
  lock: 'FOR UPDATE OF f' | '' = '',
): Promise<FollowUpRow> {
  const [row] = await reads.query<FollowUpRow>(`${FOLLOW_UP} WHERE f.jurisdiction_id = $1 AND f.id = $2 ${lock}`, [
    jurisdictionId,
    id,
  ]);
  if (!row) throw noSuch('follow_up', '审议意见办理事项');
  return row;
}

/** Of a row that the command has locked. */
export async function reportFollowUp(tx: Tx, id: string, report: string): Promise<void> {
  await tx.sql(
    `UPDATE follow_up SET state = 'REPORTED', report = $3, reported_by = $4, reported_at = $5, version = version + 1
     WHERE jurisdiction_id = $1 AND id = $2`,
    [tx.jurisdictionId, id, report, tx.ctx.actor.userId, tx.now],
  );
}

/** Of a row that the command has locked. */
export async function judgeFollowUp(tx: Tx, id: string, state: FollowUpState, judgement: string): Promise<void> {
  await tx.sql(
    `UPDATE follow_up SET state = $3, judgement = $4, version = version + 1 WHERE jurisdiction_id = $1 AND id = $2`,
    [tx.jurisdictionId, id, state, judgement],
  );
}

/** Those of the ids that are tasks in force of the scheme. */
export async function tasksInForce(reads: Reads, schemeId: string, ids: readonly string[]): Promise<string[]> {
  const rows = await reads.query<{ id: string }>(
    `SELECT id FROM task WHERE scheme_id = $1 AND id = ANY($2::uuid[]) AND ended_revision IS NULL`,
    [schemeId, ids],
  );
  return rows.map(({ id }) => id);
}
