import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** 审议意见 of the standing committee to an evaluation that was laid before it. */
@Entity('deliberation_opinion')
@Unique('uq_deliberation_opinion_jurisdiction_id', ['jurisdictionId', 'id'])
@Unique('uq_deliberation_opinion_number', ['evaluationId', 'documentNumber'])
@ForeignKey('EvaluationEntity', ['jurisdictionId', 'evaluationId'], ['jurisdictionId', 'id'], {
  name: 'fk_deliberation_opinion_evaluation',
})
@ForeignKey('AppUserEntity', ['jurisdictionId', 'recordedBy'], ['jurisdictionId', 'id'], {
  name: 'fk_deliberation_opinion_recorded_by',
})
export class DeliberationOpinionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_deliberation_opinion' })
  id!: string;

  @Column('uuid')
  jurisdictionId!: string;

  @Column('uuid')
  evaluationId!: string;

  /** 文号. */
  @Column('text')
  documentNumber!: string;

  @Column('date')
  issuedOn!: string;

  @Column('text')
  content!: string;

  @Column('uuid', { nullable: true })
  recordedBy!: string | null;

  @Column('timestamptz')
  recordedAt!: Date;
}
