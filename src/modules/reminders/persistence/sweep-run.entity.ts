import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** When a jurisdiction was last swept: for health. What was sent stands in the ledger, so one row is enough. */
@Entity('sweep_run')
@ForeignKey('JurisdictionEntity', ['jurisdictionId'], ['id'], { name: 'fk_sweep_run_jurisdiction' })
export class SweepRunEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_sweep_run' })
  jurisdictionId!: string;

  @Column('timestamptz')
  sweptAt!: Date;

  /** Reminders that were due and had nobody to go to, not even a coordinator. */
  @Column('int')
  unaddressed!: number;

  /** What was owed and asked for when a sweep last found everything told (`sweep-plan.ts`); null before that. */
  @Column('text', { nullable: true })
  settledMark!: string | null;
}
