import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { compareAndSet } from '../../../platform/database/compare-and-set.js';
import { readsIn } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { noSuch } from '../../../platform/http/identifier.js';
import { newId } from '../../../platform/ids.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { requireFreePeriod } from '../domain/membership.js';
import { memberById, type MemberView } from '../persistence/group-views.js';
import { rosterChanged } from '../events.js';
import { insertMembers, lockGroup, membershipsOf } from '../persistence/groups.js';
import { UnitGroupMemberEntity } from '../persistence/unit-group-member.entity.js';
import type { NewMember } from './create-groups.js';

/** Keeps a group's dated roster. What was true on a past day stays answerable: a membership is ended, never deleted. */
@Injectable()
export class GroupMembers {
  constructor(private readonly commands: CommandRunner) {}

  add(ctx: RequestContext, groupId: string, member: NewMember): Promise<MemberView> {
    const command = { name: 'organizations.add_member', input: { groupId, ...member } };
    return this.commands.run(ctx, command, async (tx) => {
      await requireGroup(tx, groupId);
      const { unitId, validFrom, validTo = null } = member;
      const wanted = { id: newId(), groupId, unitId, validFrom, validTo };
      requireFreePeriod(wanted, await membershipsOf(tx, groupId, unitId));
      await insertMembers(tx, [wanted]);
      tx.audit({
        action: 'unit_group.member_added',
        subject: { type: 'unit_group', id: groupId },
        after: { unitId, validFrom, validTo },
      });
      tx.publish(rosterChanged, { jurisdictionId: tx.jurisdictionId, groupIds: [groupId] });
      return requiredMember(tx, groupId, wanted.id);
    });
  }

  /** @param validTo the last day of the membership, `YYYY-MM-DD`. */
  end(
    ctx: RequestContext,
    at: { readonly groupId: string; readonly id: string; readonly version: number },
    validTo: string,
  ): Promise<MemberView> {
    const command = { name: 'organizations.end_membership', input: { ...at, validTo } };
    return this.commands.run(ctx, command, async (tx) => {
      await requireGroup(tx, at.groupId);
      const before = await requiredMember(tx, at.groupId, at.id);
      requireFreePeriod({ ...before, validTo }, await membershipsOf(tx, at.groupId, before.unitId));
      await compareAndSet(tx, UnitGroupMemberEntity, at, { validTo });
      tx.audit({
        action: 'unit_group.member_ended',
        subject: { type: 'unit_group', id: at.groupId },
        before: { unitId: before.unitId, validTo: before.validTo },
        after: { unitId: before.unitId, validTo },
      });
      tx.publish(rosterChanged, { jurisdictionId: tx.jurisdictionId, groupIds: [at.groupId] });
      return requiredMember(tx, at.groupId, at.id);
    });
  }
}

/** Locks the group, so that two commands cannot each find the period free. */
async function requireGroup(tx: Tx, groupId: string): Promise<void> {
  if (!(await lockGroup(tx, groupId))) throw noSuch('unit_group', '单位组');
}

async function requiredMember(tx: Tx, groupId: string, id: string): Promise<MemberView> {
  const member = await memberById(readsIn(tx), tx.jurisdictionId, groupId, id);
  if (!member) throw noSuch('unit_group_member', '成员记录');
  return member;
}
