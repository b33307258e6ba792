import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * Who did what, when, from where, and what was before and after. Rows are never updated or deleted (rights and
 * trigger). Partitioned by month of `at`; the partitions lie in the schema `audit_log`.
 */
@Entity('audit_event')
@Check('ck_audit_event_actor_kind', `actor_kind IN ('user', 'system', 'client')`)
@Index('ix_audit_event_jurisdiction_id_id', ['jurisdictionId', 'id'])
@Index('ix_audit_event_subject', ['jurisdictionId', 'subjectType', 'subjectId', 'id'])
@Index('ix_audit_event_actor', ['jurisdictionId', 'actorId', 'id'])
@Index('ix_audit_event_client', ['jurisdictionId', 'clientId', 'id'], { where: 'client_id IS NOT NULL' })
export class AuditEventEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_audit_event' })
  id: string;

  @Column('uuid')
  jurisdictionId: string;

  /** In the primary key because a partitioned table asks for it. */
  @PrimaryColumn('timestamptz', { primaryKeyConstraintName: 'pk_audit_event' })
  at: Date;

  @Column('text')
  actorKind: string;

  @Column('uuid', { nullable: true })
  actorId: string | null;

  @Column('text')
  actorName: string;

  @Column('text')
  action: string;

  @Column('text')
  subjectType: string;

  @Column('text')
  subjectId: string;

  @Column('jsonb', { nullable: true })
  before: unknown;

  @Column('jsonb', { nullable: true })
  after: unknown;

  @Column('text')
  correlationId: string;

  @Column('text', { nullable: true })
  ip: string | null;

  @Column('uuid', { nullable: true })
  sessionId: string | null;

  /** The program through which it was done; no foreign key, since the record outlives it. */
  @Column('uuid', { nullable: true })
  clientId: string | null;

  @Column('text', { nullable: true })
  clientName: string | null;

  /** SHA-256 over the canonical JSON of the other columns, made by whoever wrote the row. */
  @Column('text')
  contentHash: string;
}
