import { DomainError, forbidden } from '../../../../platform/errors.js';
import type { Post } from '../../../../platform/security/actor.js';
import { allows, type Action } from '../policy.js';
import { aloneAllows, scopeOf, standInPosts, type ClientUnits, type Scope } from './scopes.js';

export interface ActingClient {
  /** Of its token, as far as the client still has them. */
  readonly scopes: readonly Scope[];
  readonly units: ClientUnits;
}

/** Roles that count for one unit only; a client of some units takes no other post of a person. */
const UNIT_ROLES: ReadonlySet<string> = new Set(['reporter', 'approver']);

/**
 * The posts under which a client acts: those of the person, as far as they lie in the client's units, or the ones that
 * stand in for it when it acts alone.
 * @param person posts of the person it acts for; null when it acts alone.
 * @throws DomainError 403 `not_for_clients`, `insufficient_scope`, `person_required`, `foreign_unit`, `forbidden`.
 */
export function postsFor(client: ActingClient, person: readonly Post[] | null, action: Action): readonly Post[] {
  requireScope(client, action);
  if (person === null) {
    if (aloneAllows(client.units, action)) return standInPosts(client.units);
    throw forbidden(
      'person_required',
      '接口客户端不能以自己的名义办理这项操作。请在 On-Behalf-Of 请求头中写明代表谁办理。',
    );
  }
  const posts = within(client.units, person);
  if (allows(posts, action) && (client.units === null || posts.length > 0)) return posts;
  if (posts.length < person.length && (posts.length === 0 || allows(person, action))) {
    throw forbidden('foreign_unit', '所代表人员的岗位不在此接口客户端可办理的单位之内。请管理员核对客户端的单位范围。');
  }
  throw forbidden('forbidden', '所代表人员的岗位没有这项权限。如确需办理，请联系管理员调整岗位。');
}

function requireScope({ scopes }: ActingClient, action: Action): void {
  const scope = scopeOf(action);
  if (scope === null) {
    throw forbidden('not_for_clients', '这项操作不向接口客户端开放，请本人登录系统办理。');
  }
  if (!scopes.includes(scope)) {
    throw new DomainError({
      code: 'insufficient_scope',
      kind: 'forbidden',
      detail: `访问令牌没有授权范围 ${scope}。请管理员授予后重新换取令牌，换取时不要漏写这一范围。`,
    });
  }
}

function within(units: ClientUnits, posts: readonly Post[]): readonly Post[] {
  if (units === null) return posts;
  return posts.filter(({ role, unitId }) => unitId !== null && UNIT_ROLES.has(role) && units.includes(unitId));
}
