import { Injectable } from '@nestjs/common';
import { businessDay } from '../../../platform/clock/clock.js';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { Database } from '../../../platform/database/database.js';
import { Clock } from '../../../platform/clock/clock.js';
import { readsIn } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { unprocessable } from '../../../platform/errors.js';
import { newId } from '../../../platform/ids.js';
import { sha256Hex } from '../../../platform/json.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { readWorkbook } from '../../../platform/spreadsheet/read-workbook.js';
import { planUnitBook, type UnitBookPlan } from '../domain/plan-unit-book.js';
import { readUnitBook, type ReadBook } from '../domain/unit-book.js';
import { rosterChanged, unitsChanged } from '../events.js';
import { insertGroups, insertMembers } from '../persistence/groups.js';
import { lockNames } from '../persistence/names.js';
import {
  deferUnitNames,
  directoryState,
  endMembers,
  updateGroups,
  updateUnits,
} from '../persistence/unit-book-rows.js';
import { insertAliases, insertUnits, touchUnits } from '../persistence/units.js';

/** What the book changes, by name; the same whether it was applied or only tried. */
export interface UnitBookResult {
  readonly applied: boolean;
  readonly newUnits: readonly string[];
  readonly changedUnits: readonly string[];
  readonly newAliases: readonly string[];
  readonly newGroups: readonly string[];
  readonly changedGroups: readonly string[];
  readonly newMembers: number;
  readonly changedMembers: number;
}

/** Takes a filled-in unit book: says what it would change, or changes it, all or nothing. It never removes anything. */
@Injectable()
export class ImportUnitBook {
  constructor(
    private readonly commands: CommandRunner,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws DomainError of `readWorkbook`, 422 `unit_book_invalid` with one error per cell.
   */
  async run(ctx: RequestContext, bytes: Buffer, apply: boolean): Promise<UnitBookResult> {
    const book = readUnitBook(await readWorkbook(bytes));
    if (!apply) {
      const now = await directoryState(this.database, ctx.actor.jurisdictionId);
      return resultOf(sound(planUnitBook(book, now, { today: this.clock.today(), newId })), false);
    }
    const command = { name: 'organizations.import_unit_book', input: { sha256: sha256Hex(bytes) } };
    return this.commands.run(ctx, command, (tx) => this.apply(tx, book));
  }

  private async apply(tx: Tx, book: ReadBook): Promise<UnitBookResult> {
    await lockNames(tx);
    const now = await directoryState(readsIn(tx), tx.jurisdictionId);
    const plan = sound(planUnitBook(book, now, { today: businessDay(tx.now), newId }));
    await deferUnitNames(tx);
    await insertUnits(tx, plan.newUnits);
    const dissolved = plan.newUnits.filter(({ active }) => !active);
    await updateUnits(tx, [...plan.changedUnits, ...dissolved]);
    await insertAliases(
      tx,
      plan.newAliases.map((alias) => ({ id: newId(), ...alias })),
    );
    await touchUnits(tx, unitsWithNewAliases(plan));
    await insertGroups(tx, plan.newGroups);
    await updateGroups(tx, plan.changedGroups);
    await insertMembers(tx, plan.newMembers);
    await endMembers(tx, plan.changedMembers);
    const groupIds = [...new Set([...plan.newMembers, ...plan.changedMembers].map(({ groupId }) => groupId))];
    if (groupIds.length > 0) tx.publish(rosterChanged, { jurisdictionId: tx.jurisdictionId, groupIds });
    const unitIds = [...plan.newUnits, ...plan.changedUnits].map(({ id }) => id);
    if (unitIds.length > 0) tx.publish(unitsChanged, { jurisdictionId: tx.jurisdictionId, unitIds });
    const result = resultOf(plan, true);
    tx.audit({
      action: 'unit_book.imported',
      subject: { type: 'jurisdiction', id: tx.jurisdictionId },
      before: { units: now.units.filter(({ id }) => plan.changedUnits.some((unit) => unit.id === id)) },
      after: { ...plan, errors: [] },
    });
    return result;
  }
}

/** New and changed units have their version raised already. */
function unitsWithNewAliases({ newAliases, newUnits, changedUnits }: UnitBookPlan): string[] {
  const raised = new Set([...newUnits, ...changedUnits].map(({ id }) => id));
  return [...new Set(newAliases.map(({ unitId }) => unitId))].filter((id) => !raised.has(id));
}

function sound(plan: UnitBookPlan): UnitBookPlan {
  if (plan.errors.length === 0) return plan;
  throw unprocessable(
    'unit_book_invalid',
    `单位簿有 ${plan.errors.length} 处需要更正，全部没有导入。请按 errors 中的单元格逐处修改后重新上传。`,
    plan.errors,
  );
}

function resultOf(plan: UnitBookPlan, applied: boolean): UnitBookResult {
  const names = (list: readonly { readonly name: string }[]): string[] => list.map(({ name }) => name);
  return {
    applied,
    newUnits: names(plan.newUnits),
    changedUnits: names(plan.changedUnits),
    newAliases: plan.newAliases.map(({ alias }) => alias),
    newGroups: names(plan.newGroups),
    changedGroups: names(plan.changedGroups),
    newMembers: plan.newMembers.length,
    changedMembers: plan.changedMembers.length,
  };
}
