import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DemoUser } from '../../../seeds/demo/people.js';
import { newId } from '../../platform/ids.js';
import type { RequestContext, RoleName } from '../../platform/security/actor.js';

export interface CastMember extends DemoUser {
  readonly userId: string;
  readonly unitId: string | null;
}

/** The people of the demonstration; each acts under their own name and posts. */
export class Cast {
  constructor(
    readonly jurisdictionId: string,
    readonly members: readonly CastMember[],
  ) {}

  staff(role: RoleName): RequestContext {
    return this.contextOf((member) => member.role === role, `no ${role}`);
  }

  /** Somebody of a unit. */
  of(unit: string, role: 'reporter' | 'approver'): RequestContext {
    return this.contextOf((member) => member.unit === unit && member.role === role, `no ${role} of ${unit}`);
  }

  private contextOf(fits: (member: CastMember) => boolean, complaint: string): RequestContext {
    const member = this.members.find(fits);
    if (!member) throw new Error(`the demonstration has ${complaint}`);
    return {
      actor: {
        kind: 'user',
        userId: member.userId,
        displayName: member.displayName,
        jurisdictionId: this.jurisdictionId,
        posts: [{ unitId: member.unitId, role: member.role }],
      },
      correlationId: newId(),
    };
  }
}

export type App = Pick<NestFastifyApplication, 'get'>;
