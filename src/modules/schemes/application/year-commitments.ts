import { Injectable } from '@nestjs/common';
import { readsIn, type Reads } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { conflict, unprocessable } from '../../../platform/errors.js';
import { noSuch } from '../../../platform/http/identifier.js';
import { newId } from '../../../platform/ids.js';
import type { CommitmentState } from '../domain/vocabulary.js';
import type { NewCommitment, YearCommitment } from '../domain/year-commitment.js';
import { insertRows } from '../persistence/insert-rows.js';
import { COMMITMENT_COLUMNS } from './columns.js';
import { SchemeLookup } from './scheme-reader.js';

/** Which commitments are asked for; members left out do not filter. */
export interface CommitmentsOf {
  readonly schemeId: string;
  readonly year: number;
  readonly taskId?: string;
  readonly state?: CommitmentState;
}

/**
 * Commitments of annual documents that are candidates for a year's plan: intake adds them, the annual plans take them
 * over. People see and change them one by one through `GET /schemes/:id/commitments` and `PATCH /commitments/:id`.
 */
@Injectable()
export class YearCommitments {
  /** In the order of their documents. Some hundreds at most: a year's documents of one district. */
  of(reads: Reads, jurisdictionId: string, asked: CommitmentsOf): Promise<YearCommitment[]> {
    return reads.query<YearCommitment>(
      `SELECT ${COMMITMENT_COLUMNS} FROM year_commitment y
       WHERE y.jurisdiction_id = $1 AND y.scheme_id = $2 AND y.year = $3
         AND ($4::uuid IS NULL OR y.task_id = $4) AND ($5::text IS NULL OR y.state = $5)
       ORDER BY y.id`,
      [jurisdictionId, asked.schemeId, asked.year, asked.taskId ?? null, asked.state ?? null],
    );
  }

  /**
   * Keeps commitments of one document against a scheme, as candidates.
   * @returns their ids, in the order given.
   * @throws DomainError 404 `scheme_not_found`, 409 `scheme_closed`, 422 `commitment_year_outside_plan`,
   *   `commitment_task_unknown`.
   */
  async add(
    tx: Tx,
    to: { readonly schemeId: string; readonly importId: string },
    commitments: readonly NewCommitment[],
  ): Promise<string[]> {
    await this.check(tx, to.schemeId, commitments);
    const rows = commitments.map(({ source, ...commitment }) => ({
      id: newId(),
      jurisdiction_id: tx.jurisdictionId,
      scheme_id: to.schemeId,
      year: commitment.year,
      task_id: commitment.taskId,
      text: commitment.text,
      name: commitment.name,
      kind: commitment.kind,
      comparator: commitment.comparator,
      value: commitment.value,
      value_max: commitment.valueMax,
      unit: commitment.unit,
      deadline: commitment.deadline,
      import_id: to.importId,
      ordinal: commitment.ordinal,
      source_start: source?.start ?? null,
      source_end: source?.end ?? null,
      state: 'CANDIDATE',
      version: 1,
      created_at: tx.now.toISOString(),
    }));
    await insertRows(tx, 'year_commitment', rows);
    tx.audit({
      action: 'commitments.kept',
      subject: { type: 'scheme', id: to.schemeId },
      after: { importId: to.importId, commitments: rows.length },
    });
    return rows.map(({ id }) => id);
  }

  /**
   * Marks candidates as taken over into a year's plan, each for the task whose plan takes it. The caller writes the
   * audit of the plan; the rows are held until the command ends.
   * @throws DomainError 409 `commitment_not_candidate` when one is unknown, of another scheme, taken or put aside.
   */
  async markTaken(
    tx: Tx,
    schemeId: string,
    takings: readonly { readonly id: string; readonly taskId: string }[],
  ): Promise<YearCommitment[]> {
    const taken = await tx.sql<YearCommitment>(
      `UPDATE year_commitment y SET state = 'TAKEN', task_id = r."taskId", version = y.version + 1
       FROM jsonb_to_recordset($3::jsonb) AS r(id uuid, "taskId" uuid)
       WHERE y.jurisdiction_id = $1 AND y.scheme_id = $2 AND y.id = r.id AND y.state = 'CANDIDATE'
       RETURNING ${COMMITMENT_COLUMNS}`,
      [tx.jurisdictionId, schemeId, JSON.stringify(takings)],
    );
    if (taken.length === takings.length) return taken;
    throw conflict(
      'commitment_not_candidate',
      '有的候选承诺事项已纳入计划、已排除或不属于这个方案，请刷新后重新选择。',
    );
  }

  /** @throws as `add`. */
  async check(
    tx: Tx,
    schemeId: string,
    commitments: readonly Pick<NewCommitment, 'year' | 'taskId' | 'name'>[],
  ): Promise<void> {
    const scheme = await new SchemeLookup(readsIn(tx)).header(tx.jurisdictionId, schemeId);
    if (scheme.state === 'CLOSED') throw conflict('scheme_closed', '方案已结束，不能再增加或修改年度承诺事项。');
    const [first, last] = [scheme.planStart, scheme.planEnd].map((day) => Number(day.slice(0, 4)));
    const outside = commitments.find(({ year }) => year < (first ?? 0) || year > (last ?? 0));
    if (outside) {
      throw unprocessable(
        'commitment_year_outside_plan',
        `“${outside.name}”的年度 ${outside.year} 不在规划期（${first} 至 ${last} 年）内，请改选年度或不选这一项。`,
      );
    }
    await this.checkTasks(tx, schemeId, [...new Set(commitments.flatMap(({ taskId }) => taskId ?? []))]);
  }

  private async checkTasks(tx: Tx, schemeId: string, taskIds: readonly string[]): Promise<void> {
    if (taskIds.length === 0) return;
    const found = await tx.sql(
      `SELECT id FROM task
       WHERE jurisdiction_id = $1 AND scheme_id = $2 AND id = ANY($3::uuid[]) AND ended_revision IS NULL`,
      [tx.jurisdictionId, schemeId, taskIds],
    );
    if (found.length === taskIds.length) return;
    throw unprocessable('commitment_task_unknown', '所选任务不在这个方案中，或已随调整取消，请从任务列表中重新选择。');
  }
}

/** @throws DomainError 404 `commitment_not_found`. */
export async function lockCommitment(tx: Tx, id: string): Promise<YearCommitment> {
  const [found] = await tx.sql<YearCommitment>(
    `SELECT ${COMMITMENT_COLUMNS} FROM year_commitment y WHERE y.jurisdiction_id = $1 AND y.id = $2 FOR UPDATE`,
    [tx.jurisdictionId, id],
  );
  if (!found) throw noSuch('commitment', '年度承诺事项');
  return found;
}
