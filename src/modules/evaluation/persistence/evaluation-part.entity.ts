import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** What one child of the evaluation's flow has computed: the tasks of a section, or the indicators. */
@Entity('evaluation_part')
@Unique('uq_evaluation_part_part', ['evaluationId', 'part'])
@ForeignKey('EvaluationEntity', ['jurisdictionId', 'evaluationId'], ['jurisdictionId', 'id'], {
  name: 'fk_evaluation_part_evaluation',
})
export class EvaluationPartEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_evaluation_part' })
  id: string;

  @Column('uuid')
  jurisdictionId: string;

  @Column('uuid')
  evaluationId: string;

  /** `indicators`, or the id of a section. */
  @Column('text')
  part: string;

  @Column('jsonb')
  result: unknown;

  @Column('timestamptz')
  computedAt: Date;
}
