import { Injectable } from '@nestjs/common';
import { businessDay } from '../../../platform/clock/clock.js';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { compareAndSet } from '../../../platform/database/compare-and-set.js';
import { readsIn } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { stale } from '../../../platform/errors.js';
import { noSuch } from '../../../platform/http/identifier.js';
import { newId } from '../../../platform/ids.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { readCalendar } from '../../calendar/index.js';
import { requireReopenable } from '../domain/reopening.js';
import { CycleReopeningEntity } from '../persistence/cycle-reopening.entity.js';
import { lockCycle, prolongObligations, readCycle } from '../persistence/cycle-rows.js';
import { ReportingCycleEntity } from '../persistence/reporting-cycle.entity.js';
import { cycleView, type CycleView } from './cycle-view.js';
import { personOf, requireActiveScheme } from './guards.js';
import { requireReason } from './require-reason.js';

export interface ReopenCycleInput {
  readonly cycleId: string;
  readonly version: number;
  /** The new last day of submissions, `YYYY-MM-DD`. */
  readonly closesOn: string;
  readonly reason: string;
}

/** 重新开放: the coordinator opens a closed cycle again until a day. What was late stays late; each re-opening is kept. */
@Injectable()
export class ReopenCycle {
  constructor(private readonly commands: CommandRunner) {}

  /**
   * @throws DomainError 404 `cycle_not_found`, 409 `cycle_still_open`, `scheme_not_active`, 412 `stale_version`,
   * 422 `closing_day_invalid`, `reason_required`.
   */
  run(ctx: RequestContext, input: ReopenCycleInput): Promise<CycleView> {
    return this.commands.run(ctx, { name: 'reporting.reopen-cycle', input }, async (tx) => {
      const cycle = await lockCycle(tx, input.cycleId);
      requireActiveScheme(cycle);
      if (cycle.version !== input.version) throw stale(await currentCycle(tx, cycle.id));
      const reason = requireReason(input.reason);
      requireReopenable(cycle.closesOn, input.closesOn, businessDay(tx.now));
      await tx.manager.insert(CycleReopeningEntity, {
        id: newId(),
        jurisdictionId: tx.jurisdictionId,
        cycleId: cycle.id,
        reason,
        closedOn: cycle.closesOn,
        closesOn: input.closesOn,
        reopenedBy: personOf(ctx),
        reopenedAt: tx.now,
      });
      await compareAndSet(tx, ReportingCycleEntity, cycle, { closesOn: input.closesOn });
      const obligations = await prolongObligations(tx, cycle.id, input.closesOn);
      tx.audit({
        action: 'cycle.reopened',
        subject: { type: 'cycle', id: cycle.id },
        before: { closesOn: cycle.closesOn },
        after: { closesOn: input.closesOn, reason, obligations },
      });
      return currentCycle(tx, cycle.id);
    });
  }
}

async function currentCycle(tx: Tx, id: string): Promise<CycleView> {
  const row = await readCycle(readsIn(tx), tx.jurisdictionId, id, businessDay(tx.now));
  if (!row) throw noSuch('cycle', '填报周期');
  return cycleView(row, await readCalendar(readsIn(tx), tx.jurisdictionId));
}
