import { Injectable } from '@nestjs/common';
import { addDays } from '../../../platform/calendar/working-calendar.js';
import { Clock, instantOf } from '../../../platform/clock/clock.js';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { Database } from '../../../platform/database/database.js';
import { readsIn } from '../../../platform/database/reads.js';
import { hasRole, unitsOf, type RequestContext } from '../../../platform/security/actor.js';
import { readCalendar } from '../../calendar/index.js';
import { burdenOf, isBurdened, type AskMinutes, type UnitBurden } from '../domain/burden.js';
import { DEFAULT_RULES } from '../domain/reminder-rules.js';
import { dueDaysOf, sparedStages } from '../domain/spared-stages.js';
import {
  burdenSetting,
  countAsks,
  handedIn,
  saveBurdenSetting,
  type BurdenSetting,
} from '../persistence/burden-rows.js';
import { ruleSets } from '../persistence/rule-sets.js';

export interface MonthBurden {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly minutesPerAsk: AskMinutes;
  /** One row per unit that was asked, or spared, something; by name. */
  readonly units: readonly UnitBurden[];
}

/**
 * 减负: what the units were asked in a month, and what they were spared so far, by the rules as they are now. A unit sees
 * itself alone.
 */
@Injectable()
export class GetBurden {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async run({ actor }: RequestContext, month: string): Promise<MonthBurden> {
    const { jurisdictionId } = actor;
    const all = hasRole(actor, 'coordinator') || hasRole(actor, 'supervisor');
    const own = all ? null : unitsOf(actor, 'reporter', 'approver', 'leader');
    const { from, next } = monthOf(month);
    const { minutes } = await burdenSetting(this.database, jurisdictionId);
    const asks = await countAsks(
      this.database,
      jurisdictionId,
      instantOf(from, '00:00'),
      instantOf(next, '00:00'),
      own,
    );
    const spared = await this.spared(jurisdictionId, { from, to: earlier(addDays(next, -1), this.clock.today()) }, own);
    const units = asks.map((asked) => burdenOf(asked, spared.get(asked.unit.id) ?? 0, minutes)).filter(isBurdened);
    return { month, minutesPerAsk: minutes, units };
  }

  private async spared(
    jurisdictionId: string,
    span: { readonly from: string; readonly to: string },
    unitIds: readonly string[] | null,
  ): Promise<ReadonlyMap<string, number>> {
    const calendar = await readCalendar(this.database, jurisdictionId);
    const own = new Map(
      (await ruleSets(this.database, jurisdictionId)).map(({ schemeId, rules }) => [schemeId, rules]),
    );
    const due = dueDaysOf(span, [...DEFAULT_RULES, ...[...own.values()].flat()], calendar);
    const reports = await handedIn(this.database, jurisdictionId, due, unitIds);
    return sparedStages(reports, (schemeId) => own.get(schemeId) ?? DEFAULT_RULES, calendar, span);
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

/** Its first day, and that of the next. */
function monthOf(month: string): { readonly from: string; readonly next: string } {
  const from = `${month}-01`;
  return { from, next: `${addDays(from, 31).slice(0, 7)}-01` };
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}
