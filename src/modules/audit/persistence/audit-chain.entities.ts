import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** A link of a jurisdiction's chain: the event, its place and the link before it. Never updated or deleted. */
@Entity('audit_seal')
@Unique('uq_audit_seal_event', ['jurisdictionId', 'eventId'])
export class AuditSealEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_audit_seal' })
  jurisdictionId: string;

  /** From 1, without gaps. */
  @PrimaryColumn('bigint', { primaryKeyConstraintName: 'pk_audit_seal' })
  seq: string;

  @Column('uuid')
  eventId: string;

  @Column('timestamptz')
  eventAt: Date;

  @Column('text')
  contentHash: string;

  @Column('text')
  prevHash: string;

  @Column('text')
  hash: string;

  @Column('timestamptz')
  sealedAt: Date;
}

/** The last link of a jurisdiction's chain; its row is the lock under which the chain grows. */
@Entity('audit_chain')
export class AuditChainEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_audit_chain' })
  jurisdictionId: string;

  @Column('bigint')
  seq: string;

  @Column('text')
  hash: string;
}

/** Events that wait for their link; written with the event, taken away with its seal. */
@Entity('audit_unsealed')
export class AuditUnsealedEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_audit_unsealed' })
  jurisdictionId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_audit_unsealed' })
  eventId: string;

  @Column('timestamptz')
  eventAt: Date;
}
