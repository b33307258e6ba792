import { readsIn } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { newId } from '../../../platform/ids.js';
import { requireFreePeriods } from '../domain/membership.js';
import { namesIn, requireFree, tidyName, type FieldPath } from '../domain/names.js';
import { insertGroups, insertMembers } from '../persistence/groups.js';
import { lockNames, ownersOf } from '../persistence/names.js';

export interface NewMember {
  readonly unitId: string;
  /** First day, `YYYY-MM-DD`. */
  readonly validFrom: string;
  /** Last day; absent while open-ended. */
  readonly validTo?: string | null;
}

export interface NewGroup {
  readonly name: string;
  /** True for a group without a complete roster: 相关街道, 等. */
  readonly open: boolean;
  readonly members?: readonly NewMember[] | null;
}

export interface NamedGroup {
  readonly id: string;
  readonly name: string;
}

/**
 * Creates groups with their first members, in the order given.
 * @throws DomainError 409 `name_taken` or `membership_overlaps`, 404 `unit_not_found`, 422 `period_reversed`.
 */
export async function createGroups(
  tx: Tx,
  groups: readonly NewGroup[],
  path: FieldPath = inList,
): Promise<NamedGroup[]> {
  const made = groups.map(withIds);
  for (const { members } of made) requireFreePeriods(members);
  const wanted = made.map(({ name }, index) => ({ field: path(index, 'name'), name }));
  await lockNames(tx);
  requireFree(wanted, await ownersOf(readsIn(tx), tx.jurisdictionId, namesIn(wanted)));
  await insertGroups(tx, made);
  await insertMembers(
    tx,
    made.flatMap(({ members }) => members),
  );
  for (const { id, name, open, members } of made) {
    const roster = members.map(({ unitId, validFrom, validTo }) => ({ unitId, validFrom, validTo }));
    tx.audit({
      action: 'unit_group.created',
      subject: { type: 'unit_group', id },
      after: { name, open, members: roster },
    });
  }
  return made.map(({ id, name }) => ({ id, name }));
}

function withIds({ name, open, members }: NewGroup) {
  const groupId = newId();
  return {
    id: groupId,
    name: tidyName(name),
    open,
    members: (members ?? []).map(({ unitId, validFrom, validTo }) => ({
      id: newId(),
      groupId,
      unitId,
      validFrom,
      validTo: validTo ?? null,
    })),
  };
}

const inList: FieldPath = (index, member) => `groups.${index}.${member}`;
