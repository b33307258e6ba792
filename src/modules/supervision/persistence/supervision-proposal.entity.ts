import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { ProposalKind, ProposalState } from '../domain/proposal.js';

/** 督办建议: a matter that 督查室 may take up. One whose report has come in meanwhile is not shown any more. */
@Entity('supervision_proposal')
@Index('uq_supervision_proposal_stage', ['obligationId', 'stage'], { unique: true, where: `kind = 'OVERDUE'` })
@Index('uq_supervision_proposal_raise', ['formerOrderId', 'dueOn'], { unique: true, where: `kind = 'RAISE'` })
@Index('ix_supervision_proposal_open', ['jurisdictionId', 'unitId'], { where: `state = 'OPEN'` })
@Check('ck_supervision_proposal_item', 'num_nonnulls(task_id, indicator_id) = 1')
@Check('ck_supervision_proposal_kind', `kind IN ('OVERDUE', 'BY_HAND', 'RAISE')`)
@Check(
  'ck_supervision_proposal_what',
  `(kind <> 'OVERDUE' OR (obligation_id IS NOT NULL AND stage IS NOT NULL))
      AND (kind <> 'BY_HAND' OR reason IS NOT NULL)
      AND (kind = 'RAISE') = (former_order_id IS NOT NULL)`,
)
@Check('ck_supervision_proposal_state', `state IN ('OPEN', 'TAKEN', 'DISMISSED', 'SETTLED')`)
@Check('ck_supervision_proposal_taken', `(state = 'TAKEN') = (order_id IS NOT NULL)`)
@Check('ck_supervision_proposal_dismissed', `(state = 'DISMISSED') = (dismiss_reason IS NOT NULL)`)
@ForeignKey('SchemeEntity', ['jurisdictionId', 'schemeId'], ['jurisdictionId', 'id'], {
  name: 'fk_supervision_proposal_scheme',
})
@ForeignKey('UnitEntity', ['jurisdictionId', 'unitId'], ['jurisdictionId', 'id'], {
  name: 'fk_supervision_proposal_unit',
})
@ForeignKey('TaskEntity', ['jurisdictionId', 'taskId'], ['jurisdictionId', 'id'], {
  name: 'fk_supervision_proposal_task',
})
@ForeignKey('IndicatorEntity', ['jurisdictionId', 'indicatorId'], ['jurisdictionId', 'id'], {
  name: 'fk_supervision_proposal_indicator',
})
@ForeignKey('ObligationEntity', ['jurisdictionId', 'obligationId'], ['jurisdictionId', 'id'], {
  name: 'fk_supervision_proposal_obligation',
})
@ForeignKey('SupervisionOrderEntity', ['jurisdictionId', 'formerOrderId'], ['jurisdictionId', 'id'], {
  name: 'fk_supervision_proposal_former',
})
@ForeignKey('SupervisionOrderEntity', ['jurisdictionId', 'orderId'], ['jurisdictionId', 'id'], {
  name: 'fk_supervision_proposal_order',
})
@ForeignKey('AppUserEntity', ['jurisdictionId', 'proposedBy'], ['jurisdictionId', 'id'], {
  name: 'fk_supervision_proposal_proposed_by',
})
export class SupervisionProposalEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_supervision_proposal' })
  id!: string;

  @Column('uuid')
  jurisdictionId!: string;

  @Column('uuid')
  schemeId!: string;

  @Column('uuid')
  unitId!: string;

  @Column('uuid', { nullable: true })
  taskId!: string | null;

  @Column('uuid', { nullable: true })
  indicatorId!: string | null;

  @Column('text')
  kind!: ProposalKind;

  @Column('uuid', { nullable: true })
  obligationId!: string | null;

  /** Of RAISE: the order whose deadline has passed. */
  @Column('uuid', { nullable: true })
  formerOrderId!: string | null;

  /** Of OVERDUE: the stage of the reminders that proposed it. */
  @Column('text', { nullable: true })
  stage!: string | null;

  /** The due day or the deadline that was missed. */
  @Column('date', { nullable: true })
  dueOn!: string | null;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('text')
  state!: ProposalState;

  /** The order that took it up. */
  @Column('uuid', { nullable: true })
  orderId!: string | null;

  @Column('text', { nullable: true })
  dismissReason!: string | null;

  /** Null when the system did. */
  @Column('uuid', { nullable: true })
  proposedBy!: string | null;

  @Column('timestamptz')
  proposedAt!: Date;

  @Column('int')
  version!: number;
}
