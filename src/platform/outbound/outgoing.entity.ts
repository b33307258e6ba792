import { Column, PrimaryColumn } from 'typeorm';
import type { OutgoingState } from './attempt.js';

/** One line of a message's log. A type and not an interface, so that it is JSON to the compiler. */
export type LoggedAttempt = {
  readonly attempt: number;
  readonly at: string;
  readonly state: OutgoingState;
  readonly answer: string | null;
  /** Of a failure that has one. */
  readonly code?: string;
};

/**
 * The columns that `OutboundEngine` asks of every table of outgoing messages. The id is also the message's identity at
 * the receiver. The table needs an index on (next_attempt_at, id) WHERE state IN ('QUEUED', 'FAILED').
 */
export abstract class OutgoingEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  jurisdictionId!: string;

  /** Key of the receiver's breaker and rate, `<channel>:<id>`. */
  @Column('text')
  endpoint!: string;

  @Column('text')
  state!: OutgoingState;

  /** Attempts begun since it was queued; a killed one counts. */
  @Column('int')
  attempts!: number;

  /** Null once SENT or DEAD. */
  @Column('timestamptz', { nullable: true })
  nextAttemptAt!: Date | null;

  /** Of the attempt that runs: only its holder may record the outcome. */
  @Column('uuid', { nullable: true })
  lease!: string | null;

  @Column('timestamptz', { nullable: true })
  leasedUntil!: Date | null;

  @Column('timestamptz')
  createdAt!: Date;

  /** When it became SENT or DEAD. */
  @Column('timestamptz', { nullable: true })
  settledAt!: Date | null;

  /** Last answer of the receiver, shortened. */
  @Column('text', { nullable: true })
  answer!: string | null;

  @Column('text', { nullable: true })
  remoteId!: string | null;

  @Column('jsonb')
  log!: LoggedAttempt[];
}

/**
 * Of a table whose receivers want the messages of one thing in their order. It also needs an index on (endpoint, stream,
 * position) WHERE state IN ('QUEUED', 'FAILED').
 */
export abstract class OrderedOutgoingEntity extends OutgoingEntity {
  /** The thing; a message waits until the earlier ones of its stream to the same receiver are SENT or DEAD. */
  @Column('text')
  stream!: string;

  @Column('bigint')
  position!: string;
}
