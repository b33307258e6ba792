import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { Database } from '../../../platform/database/database.js';
import { readsIn } from '../../../platform/database/reads.js';
import { noSuch } from '../../../platform/http/identifier.js';
import { newId } from '../../../platform/ids.js';
import { endpointHealth, type EndpointHealth } from '../../../platform/outbound/index.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { SecretBox } from '../../../platform/security/secret-box.js';
import { UnitDirectory } from '../../organizations/index.js';
import { placeOf } from '../domain/channels.js';
import { webhookEndpoint } from '../persistence/targets.js';
import {
  endByOwner,
  insertEndpoint,
  liveEndpoint,
  officialEndpoints,
  type WebhookEndpoint,
} from '../persistence/webhook-endpoints.js';
import { ReceiverAddresses } from './receiver-addresses.js';

export interface NewReceiver {
  /** Null: for the people of the whole jurisdiction. */
  readonly unitId: string | null;
  readonly url: string;
  readonly secret: string;
}

export interface WebhookEndpointView extends WebhookEndpoint {
  readonly health: EndpointHealth;
}

/** Receivers that get a copy of every message to the people of a unit, or of the jurisdiction: an office system. */
@Injectable()
export class WebhookEndpoints {
  constructor(
    private readonly database: Database,
    private readonly commands: CommandRunner,
    private readonly secrets: SecretBox,
    private readonly units: UnitDirectory,
    private readonly addresses: ReceiverAddresses,
    private readonly clock: Clock,
  ) {}

  async list(ctx: RequestContext): Promise<{ items: WebhookEndpointView[] }> {
    const endpoints = await officialEndpoints(this.database, ctx.actor.jurisdictionId, this.clock.now());
    const health = await endpointHealth(
      this.database,
      endpoints.map(({ id }) => webhookEndpoint(id)),
    );
    return { items: endpoints.map((endpoint) => ({ ...endpoint, health: health.get(webhookEndpoint(endpoint.id))! })) };
  }

  /** @throws DomainError 404 `unit_not_found`, 422 `address_refused`. */
  add(ctx: RequestContext, { unitId, url, secret }: NewReceiver): Promise<{ id: string }> {
    this.addresses.requireUrl(url);
    return this.commands.run(ctx, { name: 'notifications.add-webhook', input: { unitId, url } }, async (tx) => {
      if (unitId !== null && (await this.units.within(tx).namesOf(tx.jurisdictionId, [unitId])).size === 0) {
        throw noSuch('unit', '单位');
      }
      const id = newId();
      const sealed = this.secrets.seal(secret, placeOf.webhookSecret(id));
      await insertEndpoint(tx, { id, userId: null, unitId, url, secret: sealed });
      tx.audit({
        action: 'webhook-endpoint.added',
        subject: { type: 'webhook-endpoint', id },
        after: { unitId, host: new URL(url).host },
      });
      return { id };
    });
  }

  /** What still waits for it is given up. @throws DomainError 404. */
  remove(ctx: RequestContext, id: string): Promise<{ id: string }> {
    return this.commands.run(ctx, { name: 'notifications.remove-webhook', input: { id } }, async (tx) => {
      const present = await liveEndpoint(readsIn(tx), tx.jurisdictionId, { id }, tx.now);
      if (!present) throw noSuch('webhook_endpoint', '接收地址');
      await endByOwner(tx, id);
      tx.audit({ action: 'webhook-endpoint.removed', subject: { type: 'webhook-endpoint', id } });
      return { id };
    });
  }
}
