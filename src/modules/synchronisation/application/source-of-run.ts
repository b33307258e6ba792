import type { Reads } from '../../../platform/database/reads.js';
import { unprocessable } from '../../../platform/errors.js';
import { ROLE_NAMES, type Actor, type RoleName } from '../../../platform/security/actor.js';
import { sourceMeant } from '../../external-ids/index.js';
import { clientSources } from '../../identity/index.js';
import { NEVER_SYNCHRONISED } from '../../identity/rules.js';

export interface SourceOfRun {
  readonly source: string;
  /** Roles whose posts the run may give and end. */
  readonly roles: ReadonlySet<RoleName>;
}

/**
 * Whose numbering a run is of, and what it may do: a program as its administrator has set it, a person all but the 三员.
 * @throws DomainError 403 `foreign_source`, 422 `source_required`, `source_unknown`.
 */
export async function sourceOfRun(reads: Reads, actor: Actor, given: string | null): Promise<SourceOfRun> {
  const source = sourceMeant(actor, given);
  const clients = await clientSources(reads, actor.jurisdictionId);
  const known = [...new Set(clients.map((client) => client.source))];
  if (source === null) {
    throw unprocessable(
      'source_required',
      `请以 source 写明外部编号的来源，现有来源：${known.join('、') || '无，请先登记接口客户端'}。`,
    );
  }
  if (!known.includes(source)) {
    throw unprocessable('source_unknown', `没有接口客户端使用来源 ${source}，请核对，或先登记接口客户端并设置来源。`);
  }
  const program = clients.find(({ clientId }) => clientId === actor.client?.id);
  const roles = program?.syncRoles ?? ROLE_NAMES.filter((role) => !NEVER_SYNCHRONISED.has(role));
  return { source, roles: new Set(roles) };
}
