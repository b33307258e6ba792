import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { JsonObject } from '../json.js';

/** A message that waits for the relay, or was sent and waits for the purge. */
@Entity('outbox')
@Index('ix_outbox_unsent', ['id'], { where: 'sent_at IS NULL' })
@Index('ix_outbox_sent_at', ['sentAt'], { where: 'sent_at IS NOT NULL' })
@Index('ix_outbox_unfollowed', ['jurisdictionId', 'seq'], { where: `followed_at IS NULL AND topic LIKE 'event:%'` })
export class OutboxEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_outbox' })
  id: string;

  @Column('uuid', { nullable: true })
  jurisdictionId: string | null;

  /** `event:<name>` or `job:<name>`. */
  @Column('text')
  topic: string;

  @Column('jsonb')
  payload: JsonObject;

  @Column('text')
  correlationId: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  sentAt: Date | null;

  /** How often the relay could not make sense of this row; a row of a newer release waits here for its relay. */
  @Column('int', { default: 0 })
  attempts: number;

  /** Not before this instant of the database's clock; null is at once. */
  @Column('timestamptz', { nullable: true })
  retryAt: Date | null;

  /** Drawn when the command writes its messages; see `follow-events.ts` for what its order is worth. */
  @Column('bigint', { default: () => `nextval('outbox_seq')` })
  seq: string;

  /** When the event was taken into the feed of public events, or found to be none of them; null for jobs. */
  @Column('timestamptz', { nullable: true })
  followedAt: Date | null;
}
