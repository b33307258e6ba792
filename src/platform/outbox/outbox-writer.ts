import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { prepared } from '../database/preparing-client.js';
import { newId } from '../ids.js';
import type { JsonObject } from '../json.js';

/** A message as a command leaves it; `topic` is `event:<name>` or `job:<name>`. */
export interface OutboxMessage {
  readonly topic: string;
  readonly payload: JsonObject;
  /** Null for messages of the installation itself. */
  readonly jurisdictionId: string | null;
  readonly correlationId: string;
  readonly createdAt: Date;
}

/**
 * Writes messages into the transaction of the facts they tell of: a rollback takes both back, a commit keeps both.
 * Commands do not call it; `tx.publish` and `tx.enqueue` do.
 */
@Injectable()
export class OutboxWriter {
  /** @throws QueryFailedError when a payload is no JSON that PostgreSQL can hold (a NUL character, for instance). */
  async append(manager: EntityManager, messages: readonly OutboxMessage[]): Promise<void> {
    if (messages.length === 0) return;
    await manager.query(INSERT, [
      messages.map(() => newId()),
      messages.map((message) => message.topic),
      messages.map((message) => JSON.stringify(message.payload)),
      messages.map((message) => message.jurisdictionId),
      messages.map((message) => message.correlationId),
      messages.map((message) => message.createdAt),
    ]);
  }
}

const INSERT = prepared(`
  INSERT INTO outbox (id, topic, payload, jurisdiction_id, correlation_id, created_at)
  SELECT * FROM unnest($1::uuid[], $2::text[], $3::jsonb[], $4::uuid[], $5::text[], $6::timestamptz[])`);
