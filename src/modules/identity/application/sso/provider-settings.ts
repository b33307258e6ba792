import { invalid, type FieldError } from '../../../../platform/errors.js';
import type { RoleName } from '../../../../platform/security/actor.js';
import type { AccountMatch } from '../../domain/sso/account-match.js';
import { UNIT_ROLES } from '../../domain/separation.js';
import { ORDINARY_ROLES, type GroupRule } from '../../domain/sso/mapped-posts.js';

/** What an administrator says of a provider, beside the secret of our client there. */
export interface ProviderSettings {
  readonly name: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly scopes: readonly string[];
  readonly accountClaim: string;
  readonly matches: AccountMatch;
  readonly createsUsers: boolean;
  readonly groupsClaim: string | null;
  readonly listedRoles: readonly RoleName[];
  readonly groupRules: readonly GroupRule[];
}

/** RFC 6749 §3.3. */
const SCOPE = /^[\x21\x23-\x5b\x5d-\x7e]{1,100}$/;

/** @throws DomainError 400 `sso_provider_invalid`, by field. */
export function requireProviderSettings(given: ProviderSettings): ProviderSettings {
  const errors = [...issuerErrors(given), ...scopeErrors(given), ...ruleErrors(given)];
  if (errors.length > 0)
    throw invalid('sso_provider_invalid', '单点登录设置有误，请按 errors 的说明修改后重试。', errors);
  return { ...given, scopes: [...new Set(given.scopes)], listedRoles: [...new Set(given.listedRoles)] };
}

function issuerErrors({ issuer }: ProviderSettings): FieldError[] {
  if (!issuer.includes('?') && !issuer.includes('/.well-known/')) return [];
  const message = '只填发现文档中 issuer 的值，不含 /.well-known/openid-configuration 和参数';
  return [{ field: 'issuer', code: 'issuer', message }];
}

function scopeErrors({ scopes }: ProviderSettings): FieldError[] {
  const malformed = scopes.flatMap((scope, index) =>
    SCOPE.test(scope)
      ? []
      : [{ field: `scopes.${index}`, code: 'scope', message: '授权范围不含空格、引号和非 ASCII 字符，每项填一个' }],
  );
  if (scopes.includes('openid')) return malformed;
  return [...malformed, { field: 'scopes', code: 'openid_missing', message: '授权范围必须包含 openid' }];
}

function ruleErrors({ groupsClaim, groupRules, listedRoles, createsUsers }: ProviderSettings): FieldError[] {
  const errors = groupRules.flatMap(({ role, unitId }, index): FieldError[] => {
    const field = `groupRules.${index}`;
    const faults: FieldError[] = [];
    if (!ORDINARY_ROLES.includes(role) && !listedRoles.includes(role)) {
      const message = `${role} 不是普通岗位，须先列入 listedRoles，才能由用户组授予`;
      faults.push({ field: `${field}.role`, code: 'role_not_listed', message });
    }
    if (UNIT_ROLES.has(role) && unitId === null) {
      faults.push({ field: `${field}.unitId`, code: 'unit_missing', message: '填报员和审核人须指定单位' });
    }
    return faults;
  });
  if (groupRules.length > 0 && groupsClaim === null) {
    errors.push({
      field: 'groupsClaim',
      code: 'groups_claim_missing',
      message: '有用户组规则时须填写列出用户组的声明',
    });
  }
  if (createsUsers && groupRules.length === 0) {
    const message = '自动建账号时须有用户组规则：只为用户组授予了岗位的人建账号';
    errors.push({ field: 'createsUsers', code: 'group_rules_missing', message });
  }
  return errors;
}
