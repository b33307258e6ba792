import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { OpinionState } from '../../domain/life/opinion-machine.js';

/** What a department answers to the frozen draft (征求意见), and what came of it. */
@Entity('evaluation_opinion')
@Unique('uq_evaluation_opinion_unit', ['evaluationId', 'unitId'])
@Check('ck_evaluation_opinion_state', `state IN ('ASKED', 'NO_OBJECTION', 'GIVEN', 'TAKEN', 'NOT_TAKEN')`)
@Check('ck_evaluation_opinion_answered', `(state = 'ASKED') = (answered_at IS NULL)`)
@Check('ck_evaluation_opinion_said', `(state IN ('ASKED', 'NO_OBJECTION')) = (opinion IS NULL)`)
@Check('ck_evaluation_opinion_decided', `(state IN ('TAKEN', 'NOT_TAKEN')) = (decision_reason IS NOT NULL)`)
@ForeignKey('EvaluationEntity', ['jurisdictionId', 'evaluationId'], ['jurisdictionId', 'id'], {
  name: 'fk_evaluation_opinion_evaluation',
})
@ForeignKey('UnitEntity', ['jurisdictionId', 'unitId'], ['jurisdictionId', 'id'], {
  name: 'fk_evaluation_opinion_unit',
})
@ForeignKey('AppUserEntity', ['jurisdictionId', 'answeredBy'], ['jurisdictionId', 'id'], {
  name: 'fk_evaluation_opinion_answered_by',
})
@ForeignKey('AppUserEntity', ['jurisdictionId', 'decidedBy'], ['jurisdictionId', 'id'], {
  name: 'fk_evaluation_opinion_decided_by',
})
@Index('ix_evaluation_opinion_unit', ['jurisdictionId', 'unitId', 'id'])
export class EvaluationOpinionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_evaluation_opinion' })
  id!: string;

  @Column('uuid')
  jurisdictionId!: string;

  @Column('uuid')
  evaluationId!: string;

  @Column('uuid')
  unitId!: string;

  /** Last day for the answer. */
  @Column('date')
  dueOn!: string;

  @Column('text')
  state!: OpinionState;

  /** Null when there is none. */
  @Column('text', { nullable: true })
  opinion!: string | null;

  @Column('uuid', { nullable: true })
  answeredBy!: string | null;

  @Column('timestamptz', { nullable: true })
  answeredAt!: Date | null;

  @Column('text', { nullable: true })
  decisionReason!: string | null;

  @Column('uuid', { nullable: true })
  decidedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;

  @Column('int')
  version!: number;
}
