import { Injectable } from '@nestjs/common';
import { addDays } from '../../../platform/calendar/working-calendar.js';
import { instantOf } from '../../../platform/clock/clock.js';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { Database } from '../../../platform/database/database.js';
import { readsIn } from '../../../platform/database/reads.js';
import { hasRole, unitsOf, type RequestContext } from '../../../platform/security/actor.js';
import { burdenOf, type AskMinutes, type UnitBurden } from '../domain/burden.js';
import { burdenSetting, countAsks, saveBurdenSetting, type BurdenSetting } from '../persistence/burden-rows.js';

export interface MonthBurden {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly minutesPerAsk: AskMinutes;
  /** One row per unit that was asked, or spared, something; by name. */
  readonly units: readonly UnitBurden[];
}

/** 减负: what the units were asked in a month, and what they were spared. A unit sees itself alone. */
@Injectable()
export class GetBurden {
  constructor(private readonly database: Database) {}

  async run({ actor }: RequestContext, month: string): Promise<MonthBurden> {
    const { jurisdictionId } = actor;
    const all = hasRole(actor, 'coordinator') || hasRole(actor, 'supervisor');
    const { minutes } = await burdenSetting(this.database, jurisdictionId);
    const own = all ? null : unitsOf(actor, 'reporter', 'approver', 'leader');
    const counted = await countAsks(this.database, jurisdictionId, monthOf(month), own);
    return { month, minutesPerAsk: minutes, units: counted.map((asks) => burdenOf(asks, minutes)) };
  }
}

/** Sets what an ask of each kind is estimated to cost; past months are then weighed by it too. */
@Injectable()
export class SetBurdenMinutes {
  constructor(private readonly commands: CommandRunner) {}

  /** @throws DomainError 412 `stale_version`. */
  run(ctx: RequestContext, minutes: AskMinutes, version: number): Promise<BurdenSetting> {
    const command = { name: 'reminders.set-burden-minutes', input: { minutes, version } };
    return this.commands.run(ctx, command, async (tx) => {
      const before = await burdenSetting(readsIn(tx), tx.jurisdictionId);
      const saved = await saveBurdenSetting(tx, minutes, version);
      tx.audit({
        action: 'burden_setting.changed',
        subject: { type: 'jurisdiction', id: tx.jurisdictionId },
        before: { ...before.minutes },
        after: { ...minutes },
      });
      return { minutes, version: saved };
    });
  }
}

@Injectable()
export class GetBurdenMinutes {
  constructor(private readonly database: Database) {}

  run({ actor }: RequestContext): Promise<BurdenSetting> {
    return burdenSetting(this.database, actor.jurisdictionId);
  }
}

function monthOf(month: string) {
  const firstDay = `${month}-01`;
  const next = `${addDays(firstDay, 31).slice(0, 7)}-01`;
  return {
    from: instantOf(firstDay, '00:00'),
    to: instantOf(next, '00:00'),
    firstDay,
    lastDay: addDays(next, -1),
  };
}
