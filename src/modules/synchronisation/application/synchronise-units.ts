import { Injectable } from '@nestjs/common';
import { businessDay, Clock } from '../../../platform/clock/clock.js';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { Database } from '../../../platform/database/database.js';
import { readsIn, type Reads } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { groupBy } from '../../../platform/group-by.js';
import { newId } from '../../../platform/ids.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { assignNames, markEnded, namedThings } from '../../external-ids/index.js';
import { changeUnits, directoryState, lockNames, type ChangedUnit } from '../../organizations/index.js';
import { planUnits, type UnitItem, type UnitPlan, type UnitState, type UnitStep } from '../domain/plan-units.js';
import { dutiesOfUnits } from './duties.js';
import type { SyncOptions } from './request.js';
import { recordRun, requireGranted, resultOf, type SyncResult } from './result.js';
import { sourceOfRun } from './source-of-run.js';

/** Takes what an office system says of its units: tells what it would change, or changes it in one command. */
@Injectable()
export class SynchroniseUnits {
  constructor(
    private readonly commands: CommandRunner,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError of `sourceOfRun` and `requireGranted`. */
  async run(ctx: RequestContext, items: readonly UnitItem[], options: SyncOptions): Promise<SyncResult> {
    const { actor } = ctx;
    const { source } = await sourceOfRun(this.database, actor, options.source);
    if (options.dryRun) {
      const today = this.clock.today();
      const state = await this.database.snapshot((reads) => stateOf(reads, actor.jurisdictionId, source, today));
      return resultOf(planUnits(items, state, options.full), source, options);
    }
    const command = { name: 'synchronisation.units', input: { source, items, options } };
    return this.commands.run(ctx, command, async (tx) => {
      await lockNames(tx);
      const state = await stateOf(readsIn(tx), tx.jurisdictionId, source, businessDay(tx.now));
      const plan = planUnits(items, state, options.full);
      requireGranted(plan, options);
      const made = await carryOut(tx, source, plan);
      return recordRun(tx, 'units.synchronised', resultOf(plan, source, options), made);
    });
  }
}

async function stateOf(reads: Reads, jurisdictionId: string, source: string, today: string): Promise<UnitState> {
  const directory = await directoryState(reads, jurisdictionId);
  const named = new Map((await namedThings(reads, jurisdictionId, source, 'UNIT')).map((thing) => [thing.id, thing]));
  const aliases = groupBy(directory.aliases, ({ unitId }) => unitId);
  return {
    units: directory.units.map((unit) => ({
      ...unit,
      aliases: (aliases.get(unit.id) ?? []).map(({ alias }) => alias),
      externalId: named.get(unit.id)?.externalId ?? null,
      endedBySource: (named.get(unit.id)?.endedAt ?? null) !== null,
    })),
    groupNames: directory.groups.map(({ name }) => name),
    duties: await dutiesOfUnits(reads, jurisdictionId, today),
  };
}

/** @returns ids of the new units by external id. */
async function carryOut(tx: Tx, source: string, { made, changed }: UnitPlan): Promise<Map<string, string>> {
  const today = businessDay(tx.now);
  const units = made.map((unit) => ({ id: newId(), ...unit }));
  await changeUnits(tx, { made: units, changed: changed.map((step) => changeOf(step, today)) });
  const adopted = changed.filter((step) => step.adopted);
  const names = [...units, ...adopted.map(({ externalId, unit }) => ({ externalId, id: unit.id }))];
  await assignNames(tx, source, 'UNIT', names);
  const moved = (to: boolean): string[] =>
    changed.filter(({ unit, active }) => unit.active !== to && active === to).map(({ externalId }) => externalId);
  await markEnded(tx, source, 'UNIT', moved(false), tx.now);
  await markEnded(tx, source, 'UNIT', moved(true), null);
  return new Map(units.map(({ externalId, id }) => [externalId, id]));
}

function changeOf({ unit, name, active, addedAliases, removedAliases }: UnitStep, today: string): ChangedUnit {
  const validTo = active ? null : (unit.validTo ?? today);
  return {
    id: unit.id,
    before: { name: unit.name, active: unit.active, validTo: unit.validTo },
    after: { name, active, validTo },
    successorId: active ? null : unit.successorId,
    addedAliases,
    removedAliases,
  };
}
