import { parseNetwork } from '../../../../platform/config/address-list.js';
import { invalid, unprocessable, type FieldError } from '../../../../platform/errors.js';
import { isIP } from 'node:net';
import { NEVER_SYNCHRONISED } from '../../domain/separation.js';
import type { RoleName } from '../../../../platform/security/actor.js';
import { SCOPE_NAMES } from '../../domain/clients/scopes.js';
import { isAvailable, type Signing } from '../../domain/clients/signature.js';

export interface ClientSettings {
  readonly name: string;
  readonly scopes: readonly string[];
  readonly wholeJurisdiction: boolean;
  /** Empty with the whole jurisdiction. */
  readonly unitIds: readonly string[];
  readonly signing: Signing;
  readonly addresses: readonly string[];
  readonly perMinute: number;
  /** Whose external ids it speaks; null: its own. */
  readonly source: string | null;
  /** Roles that its synchronisation of people may give. */
  readonly syncRoles: readonly RoleName[];
}

/**
 * What an administrator says of a client, without repetitions.
 * @throws DomainError 400 `api_client_invalid` by field, 422 `signing_unavailable`.
 */
export function requireClientSettings(given: ClientSettings): ClientSettings {
  const errors = [...scopeErrors(given), ...addressErrors(given), ...roleErrors(given)];
  if (given.wholeJurisdiction && given.unitIds.length > 0) {
    errors.push({ field: 'unitIds', code: 'superfluous', message: '已选择全辖区，不能再限定单位，请二者选一' });
  }
  if (errors.length > 0) throw invalid('api_client_invalid', '客户端设置有误，请按 errors 的说明修改后重试。', errors);
  if (!isAvailable(given.signing)) {
    throw unprocessable('signing_unavailable', '本系统所在的 Node.js 不支持 SM3，请改用 HMAC-SHA256，或更换运行环境。');
  }
  return {
    ...given,
    scopes: distinct(given.scopes),
    unitIds: distinct(given.unitIds),
    addresses: distinct(given.addresses),
    syncRoles: distinct(given.syncRoles),
  };
}

function roleErrors({ syncRoles }: ClientSettings): FieldError[] {
  return syncRoles.flatMap((role, index) =>
    NEVER_SYNCHRONISED.has(role)
      ? [
          {
            field: `syncRoles.${index}`,
            code: 'role_never_synchronised',
            message: '管理员和安全审计员（三员分立）不能由同步设立，请在用户管理中办理',
          },
        ]
      : [],
  );
}

function scopeErrors({ scopes }: ClientSettings): FieldError[] {
  return scopes.flatMap((scope, index) =>
    SCOPE_NAMES.includes(scope)
      ? []
      : [
          {
            field: `scopes.${index}`,
            code: 'unknown_scope',
            message: `没有授权范围 ${scope}，可选：${SCOPE_NAMES.join('、')}`,
          },
        ],
  );
}

function addressErrors({ addresses }: ClientSettings): FieldError[] {
  return addresses.flatMap((address, index) =>
    isIP(address) !== 0 || parseNetwork(address) !== null
      ? []
      : [{ field: `addresses.${index}`, code: 'address', message: '应为 IP 地址或网段，如 10.1.2.3 或 10.1.0.0/16' }],
  );
}

function distinct<T>(list: readonly T[]): T[] {
  return [...new Set(list)];
}
