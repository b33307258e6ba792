import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** 催报: somebody has asked for a report that is owed, once a working day (ADR 40). Only `toldAt` is written later. */
@Entity('urge')
@Unique('uq_urge_jurisdiction_id', ['jurisdictionId', 'id'])
@Unique('uq_urge_day', ['obligationId', 'day'])
@Index('ix_urge_waiting', ['jurisdictionId', 'day'], { where: 'told_at IS NULL' })
@Index('ix_urge_told', ['jurisdictionId', 'toldAt'])
@Check('ck_urge_note', 'note IS NULL OR char_length(note) BETWEEN 1 AND 100')
@ForeignKey('ObligationEntity', ['jurisdictionId', 'obligationId'], ['jurisdictionId', 'id'], {
  name: 'fk_urge_obligation',
})
@ForeignKey('AppUserEntity', ['jurisdictionId', 'urgedBy'], ['jurisdictionId', 'id'], { name: 'fk_urge_urged_by' })
@ForeignKey('UnitEntity', ['jurisdictionId', 'forUnitId'], ['jurisdictionId', 'id'], { name: 'fk_urge_for_unit' })
export class UrgeEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_urge' })
  id!: string;

  @Column('uuid')
  jurisdictionId!: string;

  @Column('uuid')
  obligationId!: string;

  @Column('uuid')
  urgedBy!: string;

  /** The unit that consolidates, for which it was done; null for the coordinator. */
  @Column('uuid', { nullable: true })
  forUnitId!: string | null;

  @Column('text', { nullable: true })
  note!: string | null;

  /** The working day in whose message it goes. */
  @Column('date')
  day!: string;

  @Column('timestamptz')
  createdAt!: Date;

  /** Null while it waits, and for good when what it asks for came first. */
  @Column('timestamptz', { nullable: true })
  toldAt!: Date | null;
}
