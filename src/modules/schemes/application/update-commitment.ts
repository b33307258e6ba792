import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { compareAndSet } from '../../../platform/database/compare-and-set.js';
import { stale, unprocessable } from '../../../platform/errors.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import type { CommitmentState } from '../domain/vocabulary.js';
import { requireUntaken, type Commitment, type YearCommitment } from '../domain/year-commitment.js';
import { YearCommitmentEntity } from '../persistence/year-commitment.entity.js';
import { lockCommitment, YearCommitments } from './year-commitments.js';

/** A field left out stays; null clears. */
export type CommitmentPatch = Partial<Omit<Commitment, 'text'>> & {
  /** Taking over is done by a year's plan. */
  readonly state?: Exclude<CommitmentState, 'TAKEN'>;
};

/** Says which task a commitment serves, corrects it, puts it aside or brings it back, until a plan has taken it. */
@Injectable()
export class UpdateCommitment {
  constructor(
    private readonly commands: CommandRunner,
    private readonly yearCommitments: YearCommitments,
  ) {}

  /**
   * @throws DomainError 404 `commitment_not_found`, 409 `commitment_taken`, `scheme_closed`, 412 stale, 422
   *   `commitment_range_reversed`, and of `YearCommitments.check`.
   */
  run(ctx: RequestContext, id: string, version: number, patch: CommitmentPatch): Promise<YearCommitment> {
    const input = { id, version, patch: { ...patch } };
    return this.commands.run(ctx, { name: 'schemes.update-commitment', input }, async (tx) => {
      const found = await lockCommitment(tx, id);
      requireUntaken(found);
      if (found.version !== version) throw stale();
      const after = { ...found, ...patch };
      await this.yearCommitments.check(tx, found.schemeId, [after]);
      if (after.value !== null && after.valueMax !== null && Number(after.valueMax) < Number(after.value)) {
        throw unprocessable('commitment_range_reversed', '上限小于下限，请更正后再保存。');
      }
      const changed = await compareAndSet(tx, YearCommitmentEntity, { id, version }, patch);
      const before = Object.fromEntries(Object.keys(patch).map((field) => [field, found[field as keyof typeof patch]]));
      tx.audit({
        action: 'commitment.updated',
        subject: { type: 'commitment', id },
        before,
        after: { ...patch },
      });
      return { ...after, version: changed };
    });
  }
}
