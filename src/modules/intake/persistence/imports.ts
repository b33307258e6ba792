import { compareAndSet } from '../../../platform/database/compare-and-set.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { ImportEntity } from './import.entity.js';

/**
 * Loads an import and holds it until the command ends: two confirmations at once come one after the other, and the
 * second one sees what the first has done.
 */
export function lockImport(tx: Tx, id: string): Promise<ImportEntity | null> {
  return tx.manager.findOne(ImportEntity, {
    where: { id, jurisdictionId: tx.jurisdictionId },
    lock: { mode: 'pessimistic_write' },
  });
}

export async function insertImport(tx: Tx, row: ImportEntity): Promise<void> {
  await tx.manager.insert(ImportEntity, columns(row));
}

/** @returns the new version. */
export function changeImport(
  tx: Tx,
  at: Pick<ImportEntity, 'id' | 'version'>,
  patch: Partial<ImportEntity>,
): Promise<number> {
  return compareAndSet(tx, ImportEntity, at, columns(patch));
}

/** TypeORM's type of a partial row does not end on recursive JSON; `Partial<ImportEntity>` has checked the columns. */
function columns(row: Partial<ImportEntity>): never {
  return row as never;
}
