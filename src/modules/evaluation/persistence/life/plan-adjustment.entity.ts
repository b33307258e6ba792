import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { AdjustmentState } from '../../domain/life/adjustment-machine.js';

/** 规划调整建议 that an evaluation gives rise to, and what became of it. */
@Entity('plan_adjustment')
@Index('ix_plan_adjustment_evaluation', ['evaluationId', 'id'])
@Check('ck_plan_adjustment_state', `state IN ('DRAFT', 'PROPOSED', 'APPROVED', 'REJECTED', 'APPLIED')`)
@Check(
  'ck_plan_adjustment_approved',
  `(state IN ('APPROVED', 'APPLIED')) = (document_number IS NOT NULL)
   AND (document_number IS NULL) = (approved_on IS NULL)`,
)
@Check('ck_plan_adjustment_rejected', `(state = 'REJECTED') = (reject_reason IS NOT NULL)`)
@Check('ck_plan_adjustment_applied', `(state = 'APPLIED') = (revision IS NOT NULL)`)
@ForeignKey('EvaluationEntity', ['jurisdictionId', 'evaluationId'], ['jurisdictionId', 'id'], {
  name: 'fk_plan_adjustment_evaluation',
})
@ForeignKey('AppUserEntity', ['jurisdictionId', 'createdBy'], ['jurisdictionId', 'id'], {
  name: 'fk_plan_adjustment_created_by',
})
export class PlanAdjustmentEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_plan_adjustment' })
  id!: string;

  @Column('uuid')
  jurisdictionId!: string;

  @Column('uuid')
  evaluationId!: string;

  @Column('text')
  state!: AdjustmentState;

  @Column('text')
  reason!: string;

  /** Changes as schemes take them. */
  @Column('jsonb')
  changes!: unknown;

  /** What they change in the scheme: as shown while they are open, as made once they are applied. */
  @Column('jsonb')
  difference!: unknown;

  /** 文号 of the approval. */
  @Column('text', { nullable: true })
  documentNumber!: string | null;

  @Column('date', { nullable: true })
  approvedOn!: string | null;

  /** First day on which it may be in force; null: the day on which it is made. */
  @Column('date', { nullable: true })
  effectiveOn!: string | null;

  @Column('text', { nullable: true })
  rejectReason!: string | null;

  /** Of the scheme that it made. */
  @Column('int', { nullable: true })
  revision!: number | null;

  @Column('uuid', { nullable: true })
  createdBy!: string | null;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('int')
  version!: number;
}
