import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** A caller's Idempotency-Key and what became of it. */
@Entity('idempotency_key')
@Unique('uq_idempotency_key_scope_key', ['scope', 'key'])
@Index('ix_idempotency_key_created_at', ['createdAt'])
@Check('ck_idempotency_key_state', `state IN ('RUNNING', 'DONE')`)
export class IdempotencyKeyEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_idempotency_key' })
  id!: string;

  /** Whose key it is: `<jurisdiction>/<user>`. Two callers may use the same key. */
  @Column('text')
  scope!: string;

  @Column('text')
  key!: string;

  @Column('text')
  command!: string;

  /** SHA-256 of the canonical input, in hex. */
  @Column('text')
  fingerprint!: string;

  @Column('text')
  state!: 'RUNNING' | 'DONE';

  @Column('timestamptz')
  lockedUntil!: Date;

  @Column('jsonb', { nullable: true })
  response!: unknown;

  @Column('timestamptz')
  createdAt!: Date;
}
