import { Injectable } from '@nestjs/common';
import { businessDay } from '../../../platform/clock/clock.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { UserDirectory } from '../../identity/index.js';

type Post = 'reporter' | 'approver' | 'coordinator' | 'supervisor';

/** Who holds the posts to which supervision writes, by user id, today. */
@Injectable()
export class PeopleTold {
  constructor(private readonly people: UserDirectory) {}

  /** Of the unit that must act. Where nobody holds a post of it, the coordinator is to find somebody. */
  async unit(tx: Tx, unitId: string): Promise<string[]> {
    const reporters = await this.holders(tx, 'reporter', [unitId]);
    const approvers = await this.holders(tx, 'approver', [unitId]);
    const all = [...new Set([...reporters, ...approvers])];
    return all.length > 0 ? all : this.holders(tx, 'coordinator', null);
  }

  /** Of a unit that only gets a copy (抄送), as with 催办: its approvers. A courtesy, which needs no stand-in. */
  async copied(tx: Tx, unitId: string): Promise<string[]> {
    const approvers = await this.holders(tx, 'approver', [unitId]);
    return approvers.length > 0 ? approvers : this.holders(tx, 'reporter', [unitId]);
  }

  /** 督查室; the coordinator as long as nobody holds that post. */
  async office(tx: Tx): Promise<string[]> {
    const supervisors = await this.holders(tx, 'supervisor', null);
    return supervisors.length > 0 ? supervisors : this.holders(tx, 'coordinator', null);
  }

  /** Those whose business a scheme's circulars are: 督查室 and the coordinators. */
  async circulars(tx: Tx): Promise<string[]> {
    const supervisors = await this.holders(tx, 'supervisor', null);
    return [...new Set([...supervisors, ...(await this.holders(tx, 'coordinator', null))])];
  }

  private async holders(tx: Tx, role: Post, unitIds: readonly string[] | null): Promise<string[]> {
    const found = await this.people.within(tx).recipients(tx.jurisdictionId, unitIds, role, businessDay(tx.now));
    return [...new Set(found.map(({ userId }) => userId))];
  }
}
