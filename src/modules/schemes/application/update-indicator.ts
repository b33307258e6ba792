import { Injectable } from '@nestjs/common';
import { businessDay } from '../../../platform/clock/clock.js';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { compareAndSet } from '../../../platform/database/compare-and-set.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { conflict, unprocessable } from '../../../platform/errors.js';
import { noSuch } from '../../../platform/http/identifier.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { withYears, type WantedYear, type YearsOfIndicator } from '../domain/entered-years.js';
import type { EnteredYear } from '../domain/new-scheme.js';
import type { SchemeState } from '../domain/vocabulary.js';
import { indicatorChanged } from '../events.js';
import { IndicatorEntity } from '../persistence/indicator.entity.js';

/** What the document does not say and the coordinator enters. A field left out stays; null clears it. */
export interface IndicatorPatch {
  readonly baseValue?: string | null;
  readonly baseYear?: number | null;
  readonly tolerance?: string | null;
  readonly referenceIndicatorId?: string | null;
  /** 年度目标 to be entered or taken back, in force from today on; years left out stay. */
  readonly yearValues?: readonly WantedYear[];
}

interface Settings {
  readonly baseValue: string | null;
  readonly baseYear: number | null;
  readonly tolerance: string | null;
  readonly referenceIndicatorId: string | null;
  readonly enteredYears: readonly EnteredYear[];
}

interface Found extends Settings, YearsOfIndicator {
  readonly schemeId: string;
  readonly state: SchemeState;
}

export interface UpdatedIndicator extends Settings {
  readonly id: string;
  readonly version: number;
}

/** Base values and tolerances are entered after the scheme was read, often long after: the base year's yearbook decides. */
@Injectable()
export class UpdateIndicator {
  constructor(private readonly commands: CommandRunner) {}

  run(ctx: RequestContext, id: string, version: number, patch: IndicatorPatch): Promise<UpdatedIndicator> {
    return this.commands.run(ctx, { name: 'schemes.update-indicator', input: { id, version, patch } }, async (tx) => {
      const found = await this.load(tx, id);
      const before = settingsOf(found);
      const { yearValues = [], ...settings } = patch;
      const enteredYears = withYears(found, yearValues, businessDay(tx.now)).map((year) => ({ ...year }));
      const after = { ...before, ...settings, enteredYears };
      await this.check(tx, id, found, after);
      const changed = await compareAndSet(tx, IndicatorEntity, { id, version }, after);
      tx.audit({ action: 'indicator.updated', subject: { type: 'indicator', id }, before: { ...before }, after });
      tx.publish(indicatorChanged, { indicatorId: id, schemeId: found.schemeId, jurisdictionId: tx.jurisdictionId });
      return { id, ...after, version: changed };
    });
  }

  private async load(tx: Tx, id: string): Promise<Found> {
    const [found] = await tx.sql<Found>(
      `SELECT i.scheme_id AS "schemeId", i.kind, s.plan_start AS "planStart", s.plan_end AS "planEnd", s.state,
              i.year_values AS "yearValues", i.entered_years AS "enteredYears", i.base_value AS "baseValue",
              i.base_year AS "baseYear", i.tolerance, i.reference_indicator_id AS "referenceIndicatorId"
       FROM indicator i JOIN scheme s ON s.id = i.scheme_id
       WHERE i.jurisdiction_id = $1 AND i.id = $2`,
      [tx.jurisdictionId, id],
    );
    if (!found) throw noSuch('indicator', '指标');
    return found;
  }

  private async check(tx: Tx, id: string, found: Found, after: Settings): Promise<void> {
    if (found.state === 'CLOSED') {
      throw conflict('scheme_closed', '方案已结束，指标的基期值和参照不能再改。');
    }
    if (after.baseYear !== null && after.baseYear >= Number(found.planStart.slice(0, 4))) {
      throw unprocessable('base_year_in_plan', `基期应早于规划期（${found.planStart} 起），请更正基期年份。`);
    }
    if (after.referenceIndicatorId === null) return;
    if (found.kind !== 'synchronised') {
      throw unprocessable('reference_not_applicable', '只有“与……同步”一类指标才有参照指标，请清空参照指标。');
    }
    await this.checkReference(tx, id, found.schemeId, after.referenceIndicatorId);
  }

  private async checkReference(tx: Tx, id: string, schemeId: string, referenceId: string): Promise<void> {
    const [reference] = await tx.sql(
      `SELECT 1 FROM indicator WHERE jurisdiction_id = $1 AND scheme_id = $2 AND id = $3 AND id <> $4`,
      [tx.jurisdictionId, schemeId, referenceId, id],
    );
    if (!reference) {
      throw unprocessable('reference_unknown', '参照指标应是同一方案中的另一项指标，请从指标列表中选择。');
    }
  }
}

function settingsOf({ baseValue, baseYear, tolerance, referenceIndicatorId, enteredYears }: Found) {
  return {
    baseValue,
    baseYear,
    tolerance,
    referenceIndicatorId,
    enteredYears: enteredYears.map((year) => ({ ...year })),
  };
}
