import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { compareAndSet } from '../../../platform/database/compare-and-set.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { conflict } from '../../../platform/errors.js';
import { noSuch } from '../../../platform/http/identifier.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import type { SchemeState } from '../domain/vocabulary.js';
import { targetChanged } from '../events.js';
import { TargetEntity } from '../persistence/task.entity.js';

export interface TargetPatch {
  /** Decimal string; null clears. */
  readonly baseValue: string | null;
}

export interface UpdatedTarget extends TargetPatch {
  readonly id: string;
  readonly version: number;
}

interface Found extends TargetPatch {
  readonly taskId: string;
  readonly schemeId: string;
  readonly state: SchemeState;
}

/** Enters the value from which a task's target sets out; without it only "target met or not" can be said. */
@Injectable()
export class UpdateTarget {
  constructor(private readonly commands: CommandRunner) {}

  run(ctx: RequestContext, id: string, version: number, patch: TargetPatch): Promise<UpdatedTarget> {
    return this.commands.run(ctx, { name: 'schemes.update-target', input: { id, version, patch } }, async (tx) => {
      const { taskId, schemeId, baseValue } = await this.load(tx, id);
      const after = { baseValue: patch.baseValue };
      const changed = await compareAndSet(tx, TargetEntity, { id, version }, after);
      tx.audit({ action: 'target.updated', subject: { type: 'target', id }, before: { baseValue }, after });
      tx.publish(targetChanged, { targetId: id, taskId, schemeId, jurisdictionId: tx.jurisdictionId });
      return { id, ...after, version: changed };
    });
  }

  private async load(tx: Tx, id: string): Promise<Found> {
    const [found] = await tx.sql<Found>(
      `SELECT g.task_id AS "taskId", t.scheme_id AS "schemeId", s.state, g.base_value AS "baseValue"
       FROM target g JOIN task t ON t.id = g.task_id JOIN scheme s ON s.id = t.scheme_id
       WHERE g.jurisdiction_id = $1 AND g.id = $2`,
      [tx.jurisdictionId, id],
    );
    if (!found) throw noSuch('target', '量化目标');
    if (found.state === 'CLOSED') throw conflict('scheme_closed', '方案已结束，量化目标的基期值不能再改。');
    return found;
  }
}
