import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import type { RequestContext, RoleName } from '../../../platform/security/actor.js';
import { JurisdictionReader, UnitDirectory, type Jurisdiction } from '../../organizations/index.js';
import { allowedActions, type Action } from '../domain/policy.js';
import type { SessionOpening } from '../domain/session-opening.js';
import { credentialsOfUser } from '../persistence/credentials.js';
import { openingOf } from '../persistence/sessions.js';

export interface Me {
  readonly user: { readonly id: string; readonly login: string; readonly displayName: string };
  readonly jurisdiction: Pick<Jurisdiction, 'id' | 'code' | 'name' | 'level'>;
  readonly posts: readonly {
    readonly role: RoleName;
    readonly unitId: string | null;
    readonly unitName: string | null;
  }[];
  /** How this session was opened; `OIDC` ends by `POST /auth/oidc/logout`, which signs out at the provider too. */
  readonly signedInBy: SessionOpening;
  /** While true, nothing is allowed but to change the password and to sign out. */
  readonly mustChangePassword: boolean;
  /** What the posts allow somewhere; a single case may still be refused as `foreign_unit`. */
  readonly actions: readonly Action[];
}

/** The signed-in person, the posts in force today and what they allow. */
@Injectable()
export class WhoAmI {
  constructor(
    private readonly database: Database,
    private readonly jurisdictions: JurisdictionReader,
    private readonly units: UnitDirectory,
  ) {}

  async run({ actor, sessionId }: RequestContext): Promise<Me> {
    const { userId, displayName, jurisdictionId, posts } = actor;
    if (userId === null || sessionId === undefined) throw new Error('only a user with a session asks who it is');
    const user = await credentialsOfUser(this.database, jurisdictionId, userId);
    if (!user) throw new Error(`no user ${userId}`);
    const signedInBy = await openingOf(this.database, jurisdictionId, sessionId);
    const jurisdiction = await this.jurisdictions.byId(jurisdictionId);
    if (!jurisdiction) throw new Error(`user ${userId} is of no jurisdiction`);
    const unitIds = posts.flatMap(({ unitId }) => unitId ?? []);
    const names = await this.units.namesOf(jurisdictionId, unitIds);
    const { id, code, name, level } = jurisdiction;
    return {
      user: { id: userId, login: user.login, displayName },
      jurisdiction: { id, code, name, level },
      posts: posts.map(({ role, unitId }) => ({
        role,
        unitId,
        unitName: unitId === null ? null : (names.get(unitId) ?? null),
      })),
      signedInBy,
      mustChangePassword: user.mustChangePassword && signedInBy === 'PASSWORD',
      actions: allowedActions(posts),
    };
  }
}
