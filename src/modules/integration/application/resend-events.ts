import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { readsIn } from '../../../platform/database/reads.js';
import { conflict } from '../../../platform/errors.js';
import { noSuch } from '../../../platform/http/identifier.js';
import { HELD_UNTIL, type OutgoingState } from '../../../platform/outbound/index.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { typesOf } from '../domain/type-filter.js';
import { sendEventsJob } from '../jobs/send-events.definition.js';
import { findDelivered, requeueDeliveries } from '../persistence/delivery-rows.js';
import { requireKnownTypes, requireLocked } from './subscription-input.js';

export interface ResendInput {
  /** Events that happened from the one instant on and before the other; ISO 8601. */
  readonly from?: string;
  readonly until?: string;
  readonly types?: readonly string[];
  /** Default: only those that were given up. */
  readonly states?: readonly Exclude<OutgoingState, 'QUEUED'>[];
}

/** Sends again what was given up, what waits for its next attempt, or what the receiver has lost after all. */
@Injectable()
export class ResendEvents {
  constructor(private readonly commands: CommandRunner) {}

  /** @throws DomainError 404 `webhook_not_found`, `event_not_found`, 409 `event_not_resendable`. */
  one(ctx: RequestContext, id: string, eventId: string): Promise<{ eventId: string; state: 'QUEUED' }> {
    return this.commands.run(ctx, { name: 'integration.resend-event', input: { id, eventId } }, async (tx) => {
      const { state } = await requireLocked(tx, id);
      const found = await findDelivered(readsIn(tx), tx.jurisdictionId, id, eventId);
      if (!found) throw noSuch('event', '事件');
      const dueAt = state === 'PAUSED' ? HELD_UNTIL : tx.now;
      const queued = await requeueDeliveries(tx, id, { eventId, states: ['SENT', 'FAILED', 'DEAD'] }, dueAt);
      if (queued === 0) throw conflict('event_not_resendable', '这个事件正在发送或等待首次发送，不必重发。');
      tx.enqueue(sendEventsJob, {});
      tx.audit({
        action: 'webhook.event-resent',
        subject: { type: 'webhook', id },
        before: { state: found.state, attempts: found.attempts },
        after: { eventId },
      });
      return { eventId, state: 'QUEUED' };
    });
  }

  /** @throws DomainError 404 `webhook_not_found`, 422 `event_type_unknown`. */
  many(ctx: RequestContext, id: string, input: ResendInput): Promise<{ queued: number }> {
    const { from, until, types, states } = input;
    requireKnownTypes(types ?? []);
    return this.commands.run(ctx, { name: 'integration.resend-events', input: { id, input } }, async (tx) => {
      const { state } = await requireLocked(tx, id);
      const which = {
        from: from === undefined ? undefined : new Date(from),
        until: until === undefined ? undefined : new Date(until),
        ...(types && { types: typesOf(types) }),
        ...(states && { states }),
      };
      const queued = await requeueDeliveries(tx, id, which, state === 'PAUSED' ? HELD_UNTIL : tx.now);
      if (queued > 0) tx.enqueue(sendEventsJob, {});
      tx.audit({
        action: 'webhook.events-resent',
        subject: { type: 'webhook', id },
        after: { queued, from: from ?? null, until: until ?? null },
      });
      return { queued };
    });
  }
}
