import type { EntityManager } from 'typeorm';
import type { JsonObject } from '../json.js';
import type { EventDefinition } from '../queue/define-event.js';
import type { JobDefinition } from '../queue/define-job.js';
import type { RequestContext } from '../security/actor.js';
import type { AuditEntry } from './audit-sink.js';

export declare const transactionBrand: unique symbol;

/**
 * The handle of a running command. Only the command runner makes one, and everything that writes demands it, so that
 * no write can slip out of its transaction.
 */
export interface Tx {
  readonly [transactionBrand]: true;
  readonly manager: EntityManager;
  /** The instant of the command: one command, one time. */
  readonly now: Date;
  readonly ctx: RequestContext;
  readonly jurisdictionId: string;
  /** Parameterised SQL inside the transaction. */
  sql<Row>(text: string, params?: readonly unknown[]): Promise<Row[]>;
  /** At least one per command, else the runner refuses to commit. */
  audit(entry: AuditEntry): void;
  /** Tells other modules what has happened; becomes an outbox row of this transaction. */
  publish<P extends JsonObject>(event: EventDefinition<P>, payload: P): void;
  /** Asks for one job; becomes an outbox row of this transaction. */
  enqueue<P extends JsonObject>(job: JobDefinition<P>, payload: P): void;
}
