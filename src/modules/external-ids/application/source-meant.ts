import { forbidden } from '../../../platform/errors.js';
import type { Actor } from '../../../platform/security/actor.js';

/**
 * Whose numbering a caller means: a program its own, a person the one it names.
 * @returns null for a person who names none: whatever the source.
 * @throws DomainError 403 `foreign_source` for a program that names the numbering of another.
 */
export function sourceMeant({ client }: Pick<Actor, 'client'>, given: string | null | undefined): string | null {
  if (client === undefined) return given ?? null;
  if ((given ?? client.source) === client.source) return client.source;
  throw forbidden(
    'foreign_source',
    `接口客户端只能使用本系统的外部编号（来源 ${client.source}）。请去掉 source，或请管理员把几个客户端设为同一来源。`,
  );
}
