import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A closed cycle was opened again; never changed or deleted. */
@Entity('cycle_reopening')
@Index('ix_cycle_reopening_cycle', ['cycleId', 'id'])
@Check('ck_cycle_reopening_days', 'closes_on > closed_on')
@ForeignKey('ReportingCycleEntity', ['jurisdictionId', 'cycleId'], ['jurisdictionId', 'id'], {
  name: 'fk_cycle_reopening_cycle',
})
export class CycleReopeningEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_cycle_reopening' })
  id: string;

  @Column('uuid')
  jurisdictionId: string;

  @Column('uuid')
  cycleId: string;

  @Column('text')
  reason: string;

  /** The closing day before. */
  @Column('date')
  closedOn: string;

  /** The new closing day. */
  @Column('date')
  closesOn: string;

  @Column('uuid')
  reopenedBy: string;

  @Column('timestamptz')
  reopenedAt: Date;
}
