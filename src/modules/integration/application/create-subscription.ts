import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { newId } from '../../../platform/ids.js';
import { sha256Hex } from '../../../platform/json.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { SecretBox } from '../../../platform/security/secret-box.js';
import { ReceiverAddresses } from '../../notifications/index.js';
import { UnitDirectory } from '../../organizations/index.js';
import { DEFAULT_PER_MINUTE, placeOfSecret } from '../domain/subscription.js';
import { lockFeed } from '../persistence/feed-rows.js';
import { insertSubscription, type SubscriptionItem } from '../persistence/subscription-rows.js';
import { cursorGone, positionOf } from './feed-cursor.js';
import { HandOut } from './hand-out.js';
import { requireKnownTypes, requireUnits, subscriptionIn } from './subscription-input.js';

export interface SubscriptionInput {
  readonly name: string;
  readonly url: string;
  /** Patterns; left out or empty: every type. */
  readonly types?: readonly string[];
  /** Only what concerns these units; left out or null: the whole jurisdiction. */
  readonly unitIds?: readonly string[] | null;
  readonly perMinute?: number;
  /** The receiver's, in the form of Standard Webhooks; it is sealed and never shown. */
  readonly secret: string;
  /** A cursor of the change feed, to begin there; left out: with what happens from now on. */
  readonly since?: string;
}

/** Subscribes a receiver to events. */
@Injectable()
export class CreateSubscription {
  constructor(
    private readonly commands: CommandRunner,
    private readonly secrets: SecretBox,
    private readonly units: UnitDirectory,
    private readonly addresses: ReceiverAddresses,
    private readonly handOut: HandOut,
  ) {}

  /**
   * @throws DomainError 404 `unit_not_found`, 410 `cursor_too_old`, 422 `address_refused`, `event_type_unknown`.
   */
  run(ctx: RequestContext, { secret, since, ...input }: SubscriptionInput): Promise<SubscriptionItem> {
    const { name, url, types = [], unitIds = null, perMinute = DEFAULT_PER_MINUTE } = input;
    this.addresses.requireUrl(url);
    requireKnownTypes(types);
    const command = { name: 'integration.create-webhook', input: { ...input, since, secret: sha256Hex(secret) } };
    return this.commands.run(ctx, command, async (tx) => {
      await requireUnits(tx, this.units, unitIds);
      const feed = await lockFeed(tx);
      const handedTo = since === undefined ? feed.lastPosition : positionOf(since, feed);
      if (handedTo < feed.purgedTo) throw cursorGone();
      const id = newId();
      const sealed = this.secrets.seal(secret, placeOfSecret(id));
      await insertSubscription(tx, { id, name, url, types, unitIds, perMinute, secret: sealed, handedTo });
      tx.audit({
        action: 'webhook.created',
        subject: { type: 'webhook', id },
        after: { name, host: new URL(url).host, types: [...types], unitIds: unitIds && [...unitIds], perMinute },
      });
      await this.handOut.within(tx);
      return subscriptionIn(tx, id);
    });
  }
}
