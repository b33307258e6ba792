import { readsIn } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { newId } from '../../../platform/ids.js';
import { namesIn, requireFree, tidyName } from '../domain/names.js';
import { insertGroups, insertMembers } from '../persistence/groups.js';
import { lockNames, ownersOf } from '../persistence/names.js';

export interface NewMember {
  readonly unitId: string;
  /** First day, `YYYY-MM-DD`. */
  readonly validFrom: string;
  /** Last day; absent while open-ended. */
  readonly validTo?: string;
}

export interface NewGroup {
  readonly name: string;
  /** True for a group without a complete roster: 相关街道, 等. */
  readonly open: boolean;
  readonly members?: readonly NewMember[];
}

export interface NamedGroup {
  readonly id: string;
  readonly name: string;
}

/**
 * Creates groups with their first members, in the order given; each unit may stand once in a group's list.
 * @throws DomainError 409 `name_taken`, 404 `unit_not_found`.
 */
export async function createGroups(tx: Tx, groups: readonly NewGroup[]): Promise<NamedGroup[]> {
  const made = groups.map(({ name, open, members = [] }) => ({ id: newId(), name: tidyName(name), open, members }));
  const wanted = made.map(({ name }, index) => ({ field: `groups.${index}.name`, name }));
  await lockNames(tx);
  requireFree(wanted, await ownersOf(readsIn(tx), tx.jurisdictionId, namesIn(wanted)));
  await insertGroups(tx, made);
  await insertMembers(
    tx,
    made.flatMap(({ id, members }) => members.map((member) => ({ id: newId(), groupId: id, ...member }))),
  );
  for (const { id, name, open, members } of made) {
    tx.audit({
      action: 'unit_group.created',
      subject: { type: 'unit_group', id },
      after: { name, open, members: members.map((member) => ({ ...member })) },
    });
  }
  return made.map(({ id, name }) => ({ id, name }));
}
