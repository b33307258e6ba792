import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { stale } from '../errors.js';
import type { Tx } from './transaction.js';

export interface Versioned extends ObjectLiteral {
  id: string;
  jurisdictionId: string;
  version: number;
}

/**
 * Optimistic lock: `UPDATE … SET …, version = version + 1 WHERE id AND version AND jurisdiction_id`.
 * `save()` with a version column would overwrite silently (STYLE, trap 1).
 * @returns the new version.
 * @throws DomainError `stale_version` when somebody else was faster.
 */
export async function compareAndSet<E extends Versioned>(
  tx: Tx,
  entity: EntityTarget<E>,
  at: { readonly id: string; readonly version: number },
  patch: QueryDeepPartialEntity<E>,
): Promise<number> {
  const result = await tx.manager
    .createQueryBuilder()
    .update(entity)
    .set({ ...patch, version: at.version + 1 })
    .where('id = :id AND version = :version AND jurisdiction_id = :jurisdictionId', {
      id: at.id,
      version: at.version,
      jurisdictionId: tx.jurisdictionId,
    })
    .execute();
  if (result.affected !== 1) throw stale();
  return at.version + 1;
}
