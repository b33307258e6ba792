import { Injectable } from '@nestjs/common';
import { Clock } from '../../../../platform/clock/clock.js';
import { CommandRunner } from '../../../../platform/database/command-runner.js';
import { Database } from '../../../../platform/database/database.js';
import { readsIn } from '../../../../platform/database/reads.js';
import { stale } from '../../../../platform/errors.js';
import type { RequestContext, RoleName } from '../../../../platform/security/actor.js';
import { updateClient } from '../../persistence/clients/clients.js';
import { replaceTicketRoles, ticketRolesOf } from '../../persistence/sso/tickets.js';
import { requireClient, requireLockedClient, type ClientAt } from '../clients/client-view.js';

export interface TicketSettingsItem {
  readonly clientId: string;
  /** Whose holders the client may sign in; empty: nobody. */
  readonly roles: readonly RoleName[];
  /** Of the client. */
  readonly version: number;
}

/** Whom an API client may sign in by signed links. */
@Injectable()
export class TicketSettings {
  constructor(
    private readonly database: Database,
    private readonly commands: CommandRunner,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError 404 `api_client_not_found`. */
  async get({ actor: { jurisdictionId } }: RequestContext, clientId: string): Promise<TicketSettingsItem> {
    const { version } = await requireClient(this.database, jurisdictionId, clientId, this.clock.now());
    return { clientId, roles: await ticketRolesOf(this.database, jurisdictionId, clientId), version };
  }

  /** @throws DomainError 404 `api_client_not_found`, 412. */
  replace(ctx: RequestContext, at: ClientAt, roles: readonly RoleName[]): Promise<TicketSettingsItem> {
    const command = { name: 'identity.set_ticket_roles', input: { ...at, roles } };
    return this.commands.run(ctx, command, async (tx) => {
      const { version } = await requireLockedClient(tx, at.id);
      if (version !== at.version) throw stale();
      const before = await ticketRolesOf(readsIn(tx), tx.jurisdictionId, at.id);
      await updateClient(tx, at, {});
      await replaceTicketRoles(tx, at.id, [...new Set(roles)]);
      const after = await ticketRolesOf(readsIn(tx), tx.jurisdictionId, at.id);
      tx.audit({
        action: 'api_client.ticket_roles_set',
        subject: { type: 'api_client', id: at.id },
        before: { roles: before },
        after: { roles: after },
      });
      return { clientId: at.id, roles: after, version: version + 1 };
    });
  }
}
